import Facts
import Regulation

/// Invented ids, the same in every run, so that failures and golden files can be compared.
enum Sample {
    static func id<Kind>(_ number: UInt64, _ type: Identifier<Kind>.Type = Identifier<Kind>.self) -> Identifier<Kind> {
        Identifier(high: 0x0190_0000_0000_7000, low: 0x8000_0000_0000_0000 | number)
    }

    static let client: StreamID = id(1)
    static let otherClient: StreamID = id(2)
    static let engagement: StreamID = id(3)
    static let statement: StreamID = id(4)
    static let person: SubjectID = id(21)
    static let otherPerson: SubjectID = id(22)
    static let followUp: ElementID = id(31)
    static let newsletter: ElementID = id(32)
    static let recipient: ElementID = id(41)
    static let otherRecipient: ElementID = id(42)

    static let party = ConsentParty(client: client)

    /// A "yes" to mail and phone that nothing is wrong with.
    static let grant = ConsentGrant(
        channels: [.mail, .phone], means: .form, hasProof: true, statement: statement, wording: 3,
        withdrawal: [.form, .mail])
}
