package import Facts

/// How long after the end of service somebody may be approached about new work, and what says so.
///
/// The term is the organisation's own: what its register declares as kept from the end of service (Article 30(1)(f)),
/// as its statement promises it (Article 13(2)(a)). Of several the shortest counts: whoever was promised less is not
/// approached longer because of another rule.
package struct FollowUpTerm: Hashable, Sendable {
    package let duration: CalendarDuration
    package let source: Source

    /// What says so, the nearest to the approach first.
    package enum Source: String, CaseIterable, Sendable {
        /// The activity that declares the purpose of the approach.
        case purpose
        /// The activities that rest on a legitimate interest, as approaches about new work do (Article 6(1)(f)).
        case register
        /// Nothing: no activity says how long after the end of service it keeps anything.
        case standard
    }

    package init(_ duration: CalendarDuration, by source: Source) {
        self.duration = duration
        self.source = source
    }

    /// Eighteen months, where the register says nothing.
    ///
    /// It is half of what the code on approaching former customers has at most (Telecommunicatiewet, Article 11.7):
    /// whoever declared no term should not have the longest.
    package static let standard = FollowUpTerm(.months(18), by: .standard)

    /// Finds the term for an approach.
    ///
    /// - Parameters:
    ///   - purpose: The declared purpose that it is for, if one was named.
    ///   - register: The activities as they stand on the day of the approach.
    package init(for purpose: ElementID? = nil, in register: [ActivityContent]) {
        let own = register.filter { activity in activity.purposes.contains { $0.id == purpose } }
        if let duration = Self.shortest(own) {
            self.init(duration, by: .purpose)
        } else if let duration = Self.shortest(register.filter(\.restsOnLegitimateInterests)) {
            self.init(duration, by: .register)
        } else {
            self = .standard
        }
    }

    private static func shortest(_ activities: [ActivityContent]) -> CalendarDuration? {
        // Months and days compare only from a day on, which is the same for all.
        let start = Day(nearestTo: 2001, 1, 1)
        return activities.flatMap(\.keptAfterService).min { start.adding($0) < start.adding($1) }
    }
}

extension ActivityContent {
    fileprivate var restsOnLegitimateInterests: Bool { purposes.contains { $0.basis == .legitimateInterests } }

    /// How long its data are kept after the end of service, as far as it says so.
    fileprivate var keptAfterService: [CalendarDuration] {
        retention.compactMap { rule in
            switch rule.term {
            case .duration(let duration, from: .endOfService): duration
            case .duration, .criterion: nil
            }
        }
    }
}
