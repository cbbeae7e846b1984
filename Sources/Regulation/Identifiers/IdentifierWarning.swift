/// Something to know about a number that its validity does not say.
package enum IdentifierWarning: String, Hashable, Sendable, CaseIterable {
    /// The number is a citizen service number, which only who is bound by a law may process (UAVG art. 46(1)).
    case citizenServiceNumber = "citizen-service-number"
    /// The number passes the test of citizen service numbers too and cannot be told from one.
    case mayBeCitizenServiceNumber = "may-be-citizen-service-number"
    /// A VAT number of a natural person from before 2020, whose digits are the citizen service number.
    case bearsCitizenServiceNumber = "bears-citizen-service-number"
    /// A VAT number whose digits are a citizen service number if its holder is a natural person.
    case mayBearCitizenServiceNumber = "may-bear-citizen-service-number"
    /// Nine digits were meant and eight given: the leading zero was added.
    case leadingZeroAdded = "leading-zero-added"
    /// The number has no check digits, so a typing error cannot be seen.
    case noCheckDigits = "no-check-digits"
    /// The check digits of this country are not known here, so only the form was looked at.
    case onlyFormChecked = "only-form-checked"
    /// VAT numbers of Greece begin with EL, although the country's code is GR.
    case greekPrefixIsEL = "greek-prefix-is-el"
    /// The country is not in the list of countries with an IBAN, so its length was not checked.
    case unknownCountry = "unknown-country"
}
