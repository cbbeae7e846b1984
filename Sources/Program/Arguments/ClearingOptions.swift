import ArgumentParser
import Facts
import Reports

/// Which values there are no longer.
struct ClearingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A value that there is no longer, by the name of its option: --clear email. Again for another one.",
            valueName: "field"))
    var clear: [String] = []

    /// What somebody is known and reached by.
    private static let clearable: [PersonalField] = [
        .name, .givenName, .familyName, .tradeName, .jobTitle, .salutation, .email, .phone, .mobile, .website, .street,
        .houseNumber, .postalCode, .city, .country, .postalAddress, .kvk, .vat, .iban, .externalID,
    ]

    /// Nothing was said to be different.
    static func nothingGiven(_ more: String) -> ValidationError {
        let options = ([more] + clearable.map { "--\($0.rawValue)" }).joined(separator: ", ")
        return ValidationError(
            "zeg wat er anders is: \(options); of neem iets weg met --clear.",
            "Say what is different: \(options); or take something away with --clear.")
    }

    /// The fields, none of which may be given a value by the same command.
    func fields(besides details: Details) throws(UseFailure) -> Set<PersonalField> {
        var fields: Set<PersonalField> = []
        for name in clear {
            guard let field = PersonalField(rawValue: name), Self.clearable.contains(field) else {
                throw .invalid(option: "--clear", expected: Self.clearable.map(\.rawValue).joined(separator: ", "))
            }
            guard details[field] == nil else {
                throw .invalid(
                    option: "--clear",
                    expected: Words(
                        "een waarde die er niet meer is: --\(name) geeft er juist een. Geef een van de twee",
                        "a value that there is no longer: --\(name) gives one. Give one of the two"))
            }
            fields.insert(field)
        }
        return fields
    }
}
