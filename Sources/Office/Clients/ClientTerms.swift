import Facts
import Regulation
import Vault

/// By which of its values somebody is found.
///
/// Values are written alike whoever typed them.
struct ClientTerms {
    let terms: [IndexTerm]
    /// Values that belong to one party only: another client with the same one may be the same client.
    let telling: [IndexTerm]

    /// The addresses and numbers by which somebody is approached.
    var addresses: [IndexTerm] { telling.filter { [.email, .phone].contains($0.kind) } }

    init(_ details: Details) {
        var terms: [IndexTerm] = []
        for field in [PersonalField.name, .tradeName, .givenName, .familyName] {
            if let name = details[field] { terms += IndexTerm.name(name) }
        }
        var telling: [IndexTerm] = []
        if let email = details[.email].flatMap(EmailAddress.normalise) { telling.append(IndexTerm(.email, email)) }
        for field in [PersonalField.phone, .mobile] {
            if let phone = details[field].flatMap({ PhoneNumber.normalise($0) }) {
                telling.append(IndexTerm(.phone, phone))
            }
        }
        if let kvk = details[.kvk].flatMap({ KvKNumber.check($0).normalised }) { telling.append(IndexTerm(.kvk, kvk)) }
        if let vat = details[.vat].flatMap({ VATIdentification.check($0).normalised }) {
            telling.append(IndexTerm(.vat, vat))
        }
        if let number = details[.externalID] { telling.append(IndexTerm(.externalID, number)) }
        self.telling = telling
        self.terms = terms + telling
    }
}
