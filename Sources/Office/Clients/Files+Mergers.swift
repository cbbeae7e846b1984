package import Facts
import Regulation

extension Files {
    /// Every id under which a client is kept: its own, that which it was merged into, and those merged into either.
    ///
    /// Facts that happened after a day, or were recorded at a later position, are left out.
    ///
    /// - Throws: ``MoreClients`` where one of them was not read.
    package func circle(
        of client: StreamID, asOf day: Day = .distantFuture, knownAt last: Int64 = .max
    ) throws -> Set<StreamID> {
        var circle: Set<StreamID> = [client]
        var open = [client]
        while let next = open.popLast() {
            guard let details = try details(of: next, asOf: day, knownAt: last) else { continue }
            for other in [details.survivor].compactMap(\.self) + details.absorbed.sorted()
            where circle.insert(other).inserted {
                open.append(other)
            }
        }
        guard circle.allSatisfy(hasRead) else { throw MoreClients(clients: circle) }
        return circle
    }

    /// A client and those that were merged into it, itself first.
    package func absorbed(
        by client: StreamID, asOf day: Day = .distantFuture, knownAt last: Int64 = .max
    ) throws -> [StreamID] {
        var all = [client]
        var index = 0
        while index < all.count {
            let further = try details(of: all[index], asOf: day, knownAt: last)?.absorbed.sorted() ?? []
            all += further.filter { !all.contains($0) }
            index += 1
        }
        return all
    }

    /// The client that one was merged into, if it was.
    package func merger(of client: StreamID, asOf day: Day, knownAt last: Int64) throws -> StreamID? {
        try details(of: client, asOf: day, knownAt: last)?.survivor
    }

    /// Under whose id a client goes on: its own, where it was never merged.
    package func survivor(of client: StreamID) throws -> StreamID {
        var (last, seen) = (client, Set([client]))
        while let next = try details(of: last, asOf: .distantFuture, knownAt: .max)?.survivor,
            // Where the recording of that one was retracted, nobody is there to go on as.
            try details(of: next, asOf: .distantFuture, knownAt: .max) != nil, seen.insert(next).inserted
        {
            last = next
        }
        return last
    }

    private func details(of client: StreamID, asOf day: Day, knownAt last: Int64) throws -> ClientDetails? {
        // Who is no client is kept under one id.
        guard has(client, kind: .client) else { return nil }
        var state = Client()
        for fact in try history(of: client, as: ClientEvent.self).effective(knownAt: last) where fact.day <= day {
            state.apply(fact.event, on: fact.day)
        }
        return state.details
    }
}
