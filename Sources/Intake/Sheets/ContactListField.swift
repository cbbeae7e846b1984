/// What the columns of a list can stand for of which somebody asks who may be contacted.
package enum ContactListField: String, SheetField {
    /// The client's id here, or the number under which another system knows it.
    case client
    case email
    case phone

    package var headings: [String] {
        switch self {
        case .client:
            [
                "klant", "id", "klant-id", "client id", "klantnummer", "relatienummer", "debiteurnummer", "nummer",
                "extern id", "external id", "customer number", "number",
            ]
        case .email: ["e-mail", "e-mailadres", "mail", "mailadres", "email address"]
        case .phone:
            [
                "telefoon", "telefoonnummer", "tel", "mobiel", "mobiel nummer", "gsm", "phone number", "mobile",
                "mobile phone",
            ]
        }
    }
}
