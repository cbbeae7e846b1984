/// What one value in the sealed details of a fact is.
///
/// The code stands inside the sealed part, and in events that say which fields changed; it is stored for ever.
package enum PersonalField: String, CaseIterable, Sendable {
    // Who somebody is and how to reach them.
    case name
    case givenName = "given-name"
    case familyName = "family-name"
    case tradeName = "trade-name"
    case jobTitle = "job-title"
    case salutation
    case email
    case phone
    case mobile
    case website
    case street
    case houseNumber = "house-number"
    case postalCode = "postal-code"
    case city
    case country
    case postalAddress = "postal-address"
    case birthDate = "birth-date"

    // Numbers that others gave them.
    case kvk
    case rsin
    case vat
    case iban
    case externalID = "external-id"
    case account

    // What the organisation calls things and says of them in its register.
    case slug
    case title
    case description
    case statute
    case interest
    case criterion
    case safeguard
    case measure
    case source
    case representative
    case officer
    case contact

    // Around a contact, a document or a decision.
    case topic
    case reference
    case fileName = "file-name"
    case reason
    case note
    case wording
}
