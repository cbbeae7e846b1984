import Facts
import Regulation
import Testing

/// A client's standing, told fact by fact; positions count up from 0 in the order of telling.
struct StandingBuilder {
    private var position: Int64 = 0
    private var client: [Recorded<ClientEvent>] = []
    private var engagements: [StreamID: [Recorded<EngagementEvent>]] = [:]
    private var consents: [Recorded<ConsentEvent>] = []

    init(_ kind: ClientKind = .person, on text: String = "2019-05-01") {
        client.append(fact(.recorded(kind, resembles: []), day(text)))
    }

    private mutating func fact<Event>(_ event: Event, _ day: Day, at instant: Instant? = nil) -> Recorded<Event> {
        defer { position += 1 }
        return Recorded(
            position: position, event: event, occurred: instant.map { .instant($0) } ?? .day(day), day: day)
    }

    func becoming(_ form: LegalForm, on text: String) -> Self {
        var copy = self
        copy.client.append(copy.fact(.changed([], legalForm: form), day(text)))
        return copy
    }

    /// A service from one day to another, or one that runs.
    func served(from since: String, to until: String? = nil, as stream: StreamID = Sample.engagement) -> Self {
        var copy = self
        copy.engagements[stream, default: []].append(copy.fact(.started(client: Sample.client), day(since)))
        if let until { copy.engagements[stream, default: []].append(copy.fact(.ended, day(until))) }
        return copy
    }

    func saying(_ event: ConsentEvent, on text: String) -> Self {
        var copy = self
        copy.consents.append(copy.fact(event, day(text)))
        return copy
    }

    func saying(_ event: ConsentEvent, within span: DaySpan) -> Self {
        var copy = self
        let position = copy.fact(event, span.last).position
        copy.consents.append(
            Recorded(position: position, event: event, occurred: .within(span), day: span.last))
        return copy
    }

    func saying(_ event: ConsentEvent, at instant: Instant) -> Self {
        var copy = self
        copy.consents.append(copy.fact(event, instant.utcDay, at: instant))
        return copy
    }

    var standing: ContactStanding? { standing(reachedAt: []) }

    func standing(reachedAt addresses: [ReachableAddress]) -> ContactStanding? {
        ContactStanding(
            client: Sample.client, facts: client, engagements: engagements, consents: [consents], addresses: addresses)
    }
}
