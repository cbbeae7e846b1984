package import Facts
package import Regulation

/// A disclosure as a sheet tells of one.
package struct ImportedShare: Sendable {
    /// Who got the data, by what the register calls it or by name.
    package let recipient: String
    package let ground: ShareGround
    package let purpose: String?
    package let people: Int?
    package let reference: String?
    package let note: String?

    init?(_ record: inout SheetRecord<ImportField>) {
        let recipient = record.required(.recipient)
        let ground = record.requiredCode(.shareGround, CodeWords.grounds)
        purpose = record.text(.purpose)
        people = record.number(.people, in: 1...1_000_000_000)
        reference = record.text(.reference)
        note = record.text(.note)
        guard let recipient, let ground, record.faults.isEmpty else { return nil }
        self.recipient = recipient
        self.ground = ground
    }
}
