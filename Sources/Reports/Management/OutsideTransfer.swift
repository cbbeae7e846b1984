import Facts
import Regulation
import Views

/// That data go to a place where the Regulation does not apply: where, to whom as far as that is known, by what facts.
///
/// The same transfer may be listed by an activity, follow from where a party is, and show in what was disclosed. It is
/// one transfer then, which rests on whatever of these is best arranged (Chapter V).
struct OutsideTransfer {
    let destination: TransferDestination
    /// The party that gets the data; none where an activity lists the place alone, or the recipient is not declared.
    let party: StreamID?
    private(set) var safeguards: [TransferSafeguard?]
    private(set) var events: [Int64]
    /// The day of a disclosure that nothing in the register stands behind; what goes on is judged by any day.
    let day: Day?

    init(
        _ destination: TransferDestination, to party: StreamID? = nil, _ safeguard: TransferSafeguard?,
        events: [Int64], on day: Day? = nil
    ) {
        self.destination = destination
        self.party = party
        safeguards = [safeguard]
        self.events = events
        self.day = day
    }

    /// How it stands on a day, at best.
    func standing(on day: Day) -> TransferStanding {
        let standings = safeguards.map { destination.standing(with: $0, on: self.day ?? day) }
        return [TransferStanding.withinArea, .allowed, .undocumented].first(where: standings.contains) ?? .barred
    }

    /// What it rests on, of what was arranged that which carries it best; a decision where nothing was arranged.
    func mechanism(on day: Day) -> TransferMechanism {
        let best = standing(on: day)
        let carrying = safeguards.filter { destination.standing(with: $0, on: self.day ?? day) == best }
        let arranged = carrying.compactMap(\.self).first?.mechanism
        switch best {
        case .withinArea, .allowed: return arranged ?? .adequacy
        case .undocumented, .barred: return arranged ?? .nothing
        }
    }

    /// Takes in another fact that speaks of the same transfer.
    mutating func take(_ safeguard: TransferSafeguard?, events more: [Int64]) {
        safeguards.append(safeguard)
        events = Set(events).union(more).sorted()
    }
}

/// The transfers to places where the Regulation does not apply, each once.
struct OutsideTransfers {
    private(set) var all: [OutsideTransfer] = []

    /// - Parameters:
    ///   - parties: All that the register knows, those that stopped among them.
    ///   - engaged: Those that work with the data.
    ///   - activities: Those that go on.
    ///   - shares: What was disclosed in the period.
    ///   - day: The day on which the register is looked at.
    init(
        parties: [PartyLine], engaged: [PartyLine], activities: [ActivityLine], shares: [ShareLine], on day: Day
    ) {
        for party in engaged {
            let content = party.values.content
            for country in content.countries(on: day).sorted(by: { $0.code < $1.code }) where !country.isEEA(on: day) {
                all.append(
                    OutsideTransfer(.country(country), to: party.stream, content.safeguard, events: party.events))
            }
        }
        for activity in activities { add(activity, on: day) }
        for share in shares { add(share, among: parties, activities) }
    }

    /// What an activity lists, which is that of a party where one of its recipients is there.
    private mutating func add(_ activity: ActivityLine, on day: Day) {
        let content = activity.values.content
        let recipients = Set(content.recipients.compactMap(\.processor))
        for transfer in content.transfers.all where transfer.standing(on: day) != .withinArea {
            let same = all.indices.filter { index in
                all[index].destination == transfer.destination && all[index].party.map(recipients.contains) ?? false
            }
            for index in same { all[index].take(transfer.safeguard, events: activity.events) }
            if same.isEmpty {
                all.append(OutsideTransfer(transfer.destination, transfer.safeguard, events: activity.events))
            }
        }
    }

    /// A disclosure, which is a transfer of its own unless the register knows it already.
    private mutating func add(_ share: ShareLine, among parties: [PartyLine], _ activities: [ActivityLine]) {
        guard let country = share.destination, !country.isEEA(on: share.day) else { return }
        let destination = TransferDestination.country(country)
        let recipient = share.content.recipient
        let listed = activities.first { $0.stream == share.content.activity }?.values.content.transfers.all
        if let recipient, let index = all.firstIndex(where: { $0.destination == destination && $0.party == recipient })
        {
            all[index].take(nil, events: share.events)
        } else if let safeguard = listed?.first(where: { $0.destination == destination })?.safeguard,
            let index = all.firstIndex(where: {
                $0.destination == destination && $0.safeguards.contains(safeguard) && $0.day == nil
            })
        {
            all[index].take(safeguard, events: share.events)
        } else {
            let safeguard = parties.first { $0.stream == recipient }?.values.content.safeguard
            all.append(
                OutsideTransfer(destination, to: recipient, safeguard, events: share.events, on: share.day))
        }
    }
}
