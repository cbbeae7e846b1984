package import Facts
package import Regulation

/// A contact with a client.
package struct ContactLine: Sendable {
    package let stream: StreamID
    package let details: ContactDetails
    package let occurred: Occurrence
    package let day: Day
    package let person: Opening<String>?
    package let purpose: Opening<String>?
    /// What it was about, in the words of whoever recorded it.
    package let note: Opening<String>?
    package let findings: [String]
    package let events: [Int64]

    package init(
        stream: StreamID, details: ContactDetails, occurred: Occurrence, day: Day, person: Opening<String>? = nil,
        purpose: Opening<String>? = nil, note: Opening<String>? = nil, findings: [String] = [], events: [Int64]
    ) {
        self.stream = stream
        self.details = details
        self.occurred = occurred
        self.day = day
        self.person = person
        self.purpose = purpose
        self.note = note
        self.findings = findings
        self.events = events
    }
}
