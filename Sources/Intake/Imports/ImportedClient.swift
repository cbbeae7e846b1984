package import Facts
package import Regulation

/// A client as a sheet tells of one.
package struct ImportedClient: Sendable {
    package let kind: ClientKind
    package let details: Details
    /// The name of a person at the client.
    package let contactPerson: String?
    package let optedOut: Bool
    package let ended: Occurrence?
    package let note: String?

    /// What tells it apart where it has no number: names, addresses and numbers, however they are written.
    var identity: [String] {
        [kind.code.rawValue]
            + [PersonalField.name, .givenName, .familyName, .email, .phone, .kvk].map {
                Heading(details[$0] ?? "").plain
            }
    }

    private static let texts: [(ImportField, PersonalField)] = [
        (.name, .name), (.tradeName, .tradeName), (.givenName, .givenName), (.familyName, .familyName),
        (.mobile, .mobile), (.website, .website), (.street, .street), (.houseNumber, .houseNumber),
        (.postalCode, .postalCode), (.city, .city), (.country, .country), (.id, .externalID),
    ]

    init?(_ record: inout SheetRecord<ImportField>, at reading: ImportReading) {
        var fields: [PersonalField: String] = [:]
        for (column, field) in Self.texts { fields[field] = record.text(column) }
        if fields[.name] == nil {
            let names = [fields[.givenName], fields[.familyName]].compactMap(\.self)
            fields[.name] = names.isEmpty ? record.required(.name) : names.joined(separator: " ")
        }
        fields[.email] = record.checked(.email, .notAnEmailAddress, EmailAddress.normalise)
        fields[.phone] = record.checked(.phone, .notAPhoneNumber) { PhoneNumber.normalise($0) }
        fields[.kvk] = record.checked(.kvk, .notAKvKNumber) { KvKNumber.check($0).normalised }
        fields[.vat] = record.checked(.vat, .notAVATNumber) { VATIdentification.check($0).normalised }
        // "B.V." in the column for the kind says both.
        let form =
            record.code(.legalForm, CodeWords.forms) ?? record.text(.kind).flatMap { CodeWords.forms[Heading($0)] }
        switch record.code(.kind, CodeWords.kinds) {
        case .person: kind = .person
        case .organisation: kind = .organisation(form)
        case nil:
            // Where nobody says it, a number of the trade register or a legal form does; else it is asked for.
            if fields[.kvk] == nil, form == nil, !record.has(.kind) { _ = record.required(.kind) }
            kind = .organisation(form)
        }
        details = Details(fields)
        contactPerson = record.text(.contactPerson)
        optedOut = record.flag(.optOut) ?? false
        ended = record.optionalOccurrence(.endDate, at: reading)
        note = record.text(.note)
        guard record.faults.isEmpty else { return nil }
    }
}

extension SheetRecord where Field == ImportField {
    /// A value as it is written everywhere; what is wrong with it is noted.
    fileprivate mutating func checked(
        _ field: ImportField, _ problem: ValueProblem, _ normalise: (String) -> String?
    ) -> String? {
        guard let text = text(field) else { return nil }
        if normalise(text) == nil { fail(field, .value(problem)) }
        return text
    }
}
