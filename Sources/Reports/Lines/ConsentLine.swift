package import Facts
package import Views

/// What somebody said about a purpose, as such or by one channel.
package struct ConsentLine: Sendable {
    package let stream: StreamID
    package let part: ConsentRegister.Part
    package let values: ConsentRegister.Values
    /// What the purpose is called; nothing where it is about all direct marketing.
    package let purpose: Opening<String>?
    package let person: Opening<String>?
    package let events: [Int64]

    package init(
        stream: StreamID, part: ConsentRegister.Part, values: ConsentRegister.Values, purpose: Opening<String>?,
        person: Opening<String>? = nil, events: [Int64]
    ) {
        self.stream = stream
        self.part = part
        self.values = values
        self.purpose = purpose
        self.person = person
        self.events = events
    }

    package var isWhole: Bool {
        switch part {
        case .purpose: true
        case .channel: false
        }
    }
}
