package import Facts
package import Regulation

/// Everything on record about one client, for whoever serves them or has to answer them (Article 15).
package struct ClientFile: Sendable {
    package let masthead: Masthead
    package let client: StreamID
    package let kind: ClientKind
    /// The day from which the client is on record.
    package let since: Day
    /// The days between which it began, where nobody knows the day.
    package var sinceWithin: DaySpan?
    /// The last day of the relation, once there was one.
    package var until: Day?
    /// Who they are, as last told.
    package let details: Opening<Details>
    package let events: [Int64]
    /// The client that this one was merged into; that file tells both.
    package var survivor: StreamID?
    /// The clients that were merged into this one, whose histories are told here too.
    package var absorbed: [StreamID] = []
    package var people: [PersonLine] = []
    /// What decides whether they may be contacted.
    package var standing: ContactStanding?
    /// The purposes of the register that rest on consent.
    package var purposes: [PurposeLine] = []
    /// The activities that go on, which say how long after the end of service an approach about new work is allowed.
    package var register: [ActivityContent] = []
    package var engagements: [EngagementLine] = []
    package var invoices: [InvoiceLine] = []
    package var consents: [ConsentLine] = []
    package var requests: [RequestLine] = []
    package var contacts: [ContactLine] = []
    /// The disclosures that name them, or whose rule does.
    package var shares: [ShareLine] = []
    package var documents: [DocumentLine] = []
    package var messages: [MessageLine] = []
    package var findings: [FindingLine] = []
    package var timeline: Timeline
    /// How many the sections had of which only the newest are here.
    package var whole: [Section: Int] = [:]

    package init(
        masthead: Masthead, client: StreamID, kind: ClientKind, since: Day, details: Opening<Details>,
        events: [Int64], timeline: Timeline
    ) {
        self.masthead = masthead
        self.client = client
        self.kind = kind
        self.since = since
        self.details = details
        self.events = events
        self.timeline = timeline
    }

    var name: Opening<String> { details.name ?? .value(client.description) }

    /// How long after the end of service details are kept for an approach about new work.
    var term: FollowUpTerm { FollowUpTerm(in: register) }

    /// Until when the details are kept for an approach about new work.
    var retention: FollowUpRetention? {
        standing.map { FollowUpRetention($0, on: masthead.asOf, term: term) }
    }
}
