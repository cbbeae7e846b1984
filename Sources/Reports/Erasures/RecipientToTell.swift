package import Facts

/// Somebody who got data that are erased, and is to be told so (Article 19).
package struct RecipientToTell: Sendable {
    package let name: Opening<String>?
    /// The disclosures on record, by their positions.
    package let events: [Int64]

    package init(name: Opening<String>?, events: [Int64]) {
        self.name = name
        self.events = events
    }

    var json: JSON { ["name": .text(name), "events": .events(events)] }

    static func blocks(_ recipients: [RecipientToTell]) -> [Block] {
        guard !recipients.isEmpty else {
            return [.heading(2, ErasureText.recipients), .paragraph(ErasureText.noRecipients)]
        }
        return [
            .heading(2, ErasureText.recipients), .paragraph(ErasureText.tellRecipients),
            .list(
                recipients.map { recipient in
                    ListItem(recipient.name?.phrase ?? HeadingText.undeclaredParty.phrase, events: recipient.events)
                }),
        ]
    }
}
