import ArgumentParser
import Facts
import Regulation
import Reports

/// Who somebody is and how to reach them; all of it is sealed.
struct PersonalOptions: ParsableArguments {
    @Option(help: "The name of a company or a person.")
    var name: String?
    @Option(help: "A person's given name.")
    var givenName: String?
    @Option(help: "A person's family name.")
    var familyName: String?
    @Option(help: "The name a company trades under.")
    var tradeName: String?
    @Option(help: "What somebody does at a company.")
    var jobTitle: String?
    @Option(help: "How somebody wants to be addressed.")
    var salutation: String?
    @Option(help: "An e-mail address.")
    var email: String?
    @Option(help: "A telephone number.")
    var phone: String?
    @Option(help: "A mobile number.")
    var mobile: String?
    @Option(help: "A website.")
    var website: String?
    @Option(help: "The street of the visiting address.")
    var street: String?
    @Option(help: "The number in the street.")
    var houseNumber: String?
    @Option(help: "The postal code.")
    var postalCode: String?
    @Option(help: "The city.")
    var city: String?
    @Option(help: ArgumentHelp("The country, by its code.", valueName: "code"))
    var country: String?
    @Option(help: "A postal address, where that is another one.")
    var postalAddress: String?
    @Option(help: "The number in the trade register.")
    var kvk: String?
    @Option(help: "The VAT identification number.")
    var vat: String?
    @Option(help: "A bank account.")
    var iban: String?
    @Option(name: .customLong("external-id"), help: "The number in another system.")
    var externalID: String?

    private var given: [(PersonalField, String?)] {
        [
            (.name, name), (.givenName, givenName), (.familyName, familyName), (.tradeName, tradeName),
            (.jobTitle, jobTitle), (.salutation, salutation), (.email, email), (.phone, phone), (.mobile, mobile),
            (.website, website), (.street, street), (.houseNumber, houseNumber), (.postalCode, postalCode),
            (.city, city), (.country, country), (.postalAddress, postalAddress), (.kvk, kvk), (.vat, vat),
            (.iban, iban), (.externalID, externalID),
        ]
    }

    /// Whether nothing was given.
    var isEmpty: Bool { given.allSatisfy { $0.1 == nil } }

    /// What was given, checked; numbers in the form in which they are compared.
    ///
    /// - Parameter holder: Whose VAT number it would be, where that is known.
    /// - Returns: The values by field.
    /// - Throws: `UseFailure` that names the option whose value is none of its kind.
    func details(vatOf holder: VATIdentification.Holder = .unknown) throws(UseFailure) -> Details {
        var details = Details()
        for (field, text) in given {
            guard let text else { continue }
            let option = "--\(field.rawValue)"
            details[field] = try Self.checked(
                try SuppliedText.line(text, as: option), as: field, option, vatOf: holder)
        }
        if details[.name] == nil {
            let parts = [details[.givenName], details[.familyName]].compactMap(\.self)
            if !parts.isEmpty { details[.name] = parts.joined(separator: " ") }
        }
        return details
    }

    private static func checked(
        _ text: String, as field: PersonalField, _ option: String, vatOf holder: VATIdentification.Holder
    ) throws(UseFailure) -> String {
        let checked: (value: String?, expected: Words)
        if field == .email {
            checked = (EmailAddress.normalise(text).map { _ in text }, .email)
        } else if field == .phone || field == .mobile {
            checked = (PhoneNumber.normalise(text).map { _ in text }, .phone)
        } else if field == .kvk {
            checked = (KvKNumber.check(text).sound, .kvk)
        } else if field == .iban {
            checked = (IBAN.check(text).sound, .iban)
        } else if field == .country {
            checked = (Country(text.uppercased())?.code, .country)
        } else if field == .vat {
            let check = VATIdentification.check(text, holder: holder)
            let bearsBSN = check.warnings.contains(.bearsCitizenServiceNumber)
            checked = (check.sound, bearsBSN ? .vatWithoutBSN : .vat)
        } else {
            checked = (text, .line)
        }
        guard let value = checked.value else { throw .invalid(option: option, expected: checked.expected) }
        return value
    }
}

extension IdentifierCheck {
    /// The number in its stored form, if it could exist.
    fileprivate var sound: String? { valid ? normalised : nil }
}
