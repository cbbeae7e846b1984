package import Facts
package import Regulation
package import Views

/// A message that came in by mail.
package struct MessageLine: Sendable {
    package let stream: StreamID
    package let content: MessageContent
    package let phase: MessageRegister.Phase
    package let received: Day
    /// The last day for an answer if it is the request that it seems to be.
    package let due: Day?
    package let filing: MessageFiling?
    package let texts: Opening<Details>
    /// What the client is called whom it was filed under or whose address it came from.
    package let client: Opening<String>?
    package let events: [Int64]
    /// Other messages with the same `Message-ID` that are not the same.
    package let namesakes: [StreamID]

    package init(
        stream: StreamID, content: MessageContent, phase: MessageRegister.Phase, received: Day, due: Day?,
        filing: MessageFiling?, texts: Opening<Details>, client: Opening<String>?, events: [Int64],
        namesakes: [StreamID] = []
    ) {
        self.stream = stream
        self.content = content
        self.phase = phase
        self.received = received
        self.due = due
        self.filing = filing
        self.texts = texts
        self.client = client
        self.events = events
        self.namesakes = namesakes
    }

    /// Who sent it: the client's name, or what the message says.
    var sender: Opening<String>? { client ?? texts.field(.name) ?? texts.field(.email) }
}
