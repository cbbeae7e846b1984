package import Facts
package import Regulation

extension Request {
    /// What is due of the request, as it stands at the end of a day (Articles 12 and 19).
    ///
    /// - Parameters:
    ///   - stream: The request's id.
    ///   - day: The day that is asked about.
    ///   - events: The positions from which its state follows.
    /// - Returns: What is due, in any order.
    package func due(_ stream: StreamID, on day: Day, events: [Int64]) -> [DueThing] {
        // Where nobody knows when it came, nobody can say that there is still time: it is due on any day.
        guard let file, let due = file.due ?? (file.isReceiptUnknown ? day : nil) else { return [] }
        func thing(_ kind: DueKind, _ day: Day) -> DueThing {
            DueThing(kind, on: day, about: stream, client: file.receipt.client, events: events)
        }
        switch self {
        case .notReceived: return []
        case .open:
            if file.isSuspended {
                // No day is certain; what the day would have been is when to ask again, or to decide without.
                return [thing(.requestWaiting, file.period?.unpausedDue ?? due)]
            }
            guard !file.isReceiptUnknown else { return [thing(.request, due)] }
            let lastToAsk = file.receipt.calendar.adding(workingDays: ResponsePeriod.daysToAsk, to: file.received)
            let mayAsk = file.identity == .notAsked && file.clarifications.isEmpty && day <= lastToAsk
            return [thing(.request, due)] + (mayAsk ? [thing(.requestQuestion, lastToAsk)] : [])
        case .decided: return (file.isSuspended ? [] : [thing(.request, due)]) + untold(thing(.requestRecipients, due))
        case .answered, .closed: return untold(thing(.requestRecipients, due))
        }
    }

    private func untold(_ thing: DueThing) -> [DueThing] { recipientsToNotify.isEmpty ? [] : [thing] }
}
