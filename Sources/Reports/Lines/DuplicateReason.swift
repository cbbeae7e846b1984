/// Why two clients may be the same one.
package enum DuplicateReason: String, CaseIterable, Sendable, Worded {
    case email
    case phone
    case kvk
    case vat
    case externalID = "external-id"
    case name

    package var words: Words {
        switch self {
        case .email: Words("zelfde e-mailadres", "same e-mail address")
        case .phone: Words("zelfde telefoonnummer", "same telephone number")
        case .kvk: Words("zelfde KvK-nummer", "same KvK number")
        case .vat: Words("zelfde btw-nummer", "same VAT number")
        case .externalID: Words("zelfde extern nummer", "same external number")
        case .name: Words("naam lijkt erop", "name resembles it")
        }
    }
}
