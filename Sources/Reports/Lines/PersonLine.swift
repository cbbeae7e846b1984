package import Facts
package import Views

/// Somebody at a client.
package struct PersonLine: Sendable {
    package let subject: SubjectID
    package let values: PersonRegister.Values
    /// The days between which it began, where nobody knows the day.
    package var sinceWithin: DaySpan?
    package let details: Opening<Details>
    package let events: [Int64]

    package init(subject: SubjectID, values: PersonRegister.Values, details: Opening<Details>, events: [Int64]) {
        self.subject = subject
        self.values = values
        self.details = details
        self.events = events
    }

    package var name: Opening<String> {
        if let name = details.field(.name) { return name }
        guard case .value(let details) = details else { return details.name ?? .value(subject.description) }
        let parts = [details[.givenName], details[.familyName]].compactMap(\.self)
        return .value(parts.isEmpty ? subject.description : parts.joined(separator: " "))
    }
}
