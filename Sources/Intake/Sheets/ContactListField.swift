/// What the columns of a list can stand for of which somebody asks who may be contacted.
package enum ContactListField: String, SheetField {
    /// The client's id here, or the number under which another system knows it.
    case client
    case email
    case phone

    package var headings: [String] {
        switch self {
        // The headings that imports know for a number or an address are those of a list too.
        case .client:
            ["klant", "id", "client id", "client nr", "number", "customer", "client number"] + ImportField.id.headings
        case .email: ["mail"] + ImportField.email.headings
        case .phone: ImportField.phone.headings + ImportField.mobile.headings + ["mobile"]
        }
    }
}
