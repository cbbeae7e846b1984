import Facts
import Regulation
import Views

/// What the register says of a processor or other recipient, field by field, in words.
struct PartyWording {
    let line: PartyLine

    private var content: ProcessorContent { line.values.content }

    /// The values of a field; none where nothing was said.
    func values(_ field: ProcessorField) -> [Phrase] {
        switch field {
        case .wording: [line.texts.field(.description)?.phrase].compactMap(\.self)
        case .role: [content.role.phrase]
        case .country: [content.country?.phrase].compactMap(\.self)
        case .storage: content.storage.map(\.phrase)
        case .access: content.access.map(\.phrase)
        case .parentCountry: [content.parentCountry?.phrase].compactMap(\.self)
        case .agreement: [content.agreement.map(phrase)].compactMap(\.self)
        case .safeguard: [content.safeguard?.mechanism.phrase].compactMap(\.self)
        case .subProcessors: content.subProcessors.map(phrase)
        case .reviewMonths: [RegisterText.reviewEvery.phrase(content.reviewMonths)]
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
            [.name: line.texts.name(of: sub.id).phrase, .what: .list(parts.compactMap(\.self))])
    }
}
