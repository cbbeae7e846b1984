package import Facts

/// What arrived, and from whom.
package struct RequestReceipt: Hashable, Sendable {
    package let right: RequestRight
    package let channel: Channel
    /// The client concerned, where the requester is one or belongs to one.
    package let client: StreamID?
    package let person: SubjectID?
    /// The profile of public holidays by which the term is counted.
    package let calendar: HolidayCalendar

    package init(
        right: RequestRight,
        channel: Channel,
        client: StreamID? = nil,
        person: SubjectID? = nil,
        calendar: HolidayCalendar = .a
    ) {
        self.right = right
        self.channel = channel
        self.client = client
        self.person = person
        self.calendar = calendar
    }
}
