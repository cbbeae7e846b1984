import Facts
import Regulation
import Views

/// What the register says of a processor or other recipient, field by field, in words.
struct PartyWording {
    let content: ProcessorContent
    let texts: Opening<Details>

    init(_ content: ProcessorContent, _ texts: Opening<Details>) {
        self.content = content
        self.texts = texts
    }

    init(line: PartyLine) { self.init(line.values.content, line.texts) }

    /// The values of a field; none where nothing was said.
    func values(_ field: ProcessorField) -> [Phrase] { parts(field).map(\.phrase) }

    /// The values of a field, each with the id of the part that it is about.
    func parts(_ field: ProcessorField) -> [FieldPart] {
        switch field {
        case .wording: [FieldPart](texts.field(.description)?.phrase)
        case .role: [FieldPart(content.role.phrase)]
        case .country: [FieldPart](content.country?.phrase)
        case .storage: content.storage.map { FieldPart($0.phrase) }
        case .access: content.access.map { FieldPart($0.phrase) }
        case .parentCountry: [FieldPart](content.parentCountry?.phrase)
        case .agreement: [FieldPart](content.agreement.map(phrase))
        case .safeguard: [FieldPart](content.safeguard?.mechanism.phrase)
        case .subProcessors: content.subProcessors.map { FieldPart(phrase($0), of: $0.id) }
        case .reviewMonths: [FieldPart(RegisterText.reviewEvery.phrase(content.reviewMonths))]
        }
    }

    private func phrase(_ agreement: ProcessorAgreement) -> Phrase {
        let signed = agreement.signed.map { Phrase(RegisterText.signedOn.words, [.day: .day($0)]) }
        let until = agreement.until.map { Phrase(RegisterText.untilDay.words, [.day: .day($0)]) }
        let missing = agreement.missingClauses
        let clauses =
            missing.isEmpty ? nil : Phrase(RegisterText.clausesMissing.words, [.what: .list(missing.map(\.phrase))])
        return .list(
            [
                Phrase(RegisterText.fromDay.words, [.day: .day(agreement.from)]), until,
                signed ?? RegisterText.notSigned.phrase, clauses,
            ].compactMap(\.self))
    }

    private func phrase(_ sub: SubProcessor) -> Phrase {
        let authorised = sub.authorised ? RegisterText.authorised : RegisterText.notAuthorised
        let since = Phrase(RegisterText.fromDay.words, [.day: .day(sub.since)])
        let parts: [Phrase?] = [sub.country?.phrase, since, authorised.phrase]
        return Phrase(
            "{name} ({what})", "{name} ({what})",
            [.name: texts.name(of: sub.id).phrase, .what: .list(parts.compactMap(\.self))])
    }
}
