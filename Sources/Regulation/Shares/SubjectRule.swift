package import Facts

/// A rule that says whose data went, where nobody wrote the names down: read from the registers, at a position.
package enum SubjectRule: Hashable, Sendable {
    /// Everybody who is a client.
    case clients
    /// The clients for whom work is under way.
    case engaged
    /// The clients with a contact on or after a day.
    case contactSince(Day)
    /// The clients with an invoice of a day or later.
    case invoicedSince(Day)
    /// The clients who had a contact, or said something about consent, for a purpose of an activity.
    case activity(StreamID, purposes: [ElementID])

    /// What people type, and what stands in the entry.
    package enum Code: String, CaseIterable, Sendable {
        case clients
        case engaged
        case contactSince = "contact-since"
        case invoicedSince = "invoiced-since"
        case activity
    }

    package var code: Code {
        switch self {
        case .clients: .clients
        case .engaged: .engaged
        case .contactSince: .contactSince
        case .invoicedSince: .invoicedSince
        case .activity: .activity
        }
    }

    package var since: Day? {
        switch self {
        case .contactSince(let day), .invoicedSince(let day): day
        case .clients, .engaged, .activity: nil
        }
    }

    package var activity: StreamID? {
        switch self {
        case .activity(let activity, _): activity
        case .clients, .engaged, .contactSince, .invoicedSince: nil
        }
    }

    /// The purposes that the activity had when the rule was read.
    package var purposes: [ElementID] {
        switch self {
        case .activity(_, let purposes): purposes
        case .clients, .engaged, .contactSince, .invoicedSince: []
        }
    }

    /// Nothing where the code asks for a day or an activity that isn't there, or has one too many.
    package init?(_ code: Code, since: Day?, activity: StreamID?, purposes: [ElementID]) {
        switch (code, since, activity) {
        case (.clients, nil, nil): self = .clients
        case (.engaged, nil, nil): self = .engaged
        case (.contactSince, let day?, nil): self = .contactSince(day)
        case (.invoicedSince, let day?, nil): self = .invoicedSince(day)
        case (.activity, nil, let activity?): self = .activity(activity, purposes: purposes)
        case (.clients, _, _), (.engaged, _, _), (.contactSince, _, _), (.invoicedSince, _, _), (.activity, _, _):
            return nil
        }
    }
}
