package import Facts
package import Regulation

extension Office {
    /// How many clients are read with everything that belongs to them at once.
    private static let atOnce = 200

    /// What is on record about some clients, each under the id under which it goes on; those that are none, or of whom
    /// nothing is left that they are known by, are left out.
    ///
    /// `asOf`: Facts that happened later are left out.
    ///
    /// `last`: Facts recorded at a later position are left out.
    package func standings(
        of clients: [StreamID], asOf day: Day, knownAt last: Int64
    ) async throws -> [StreamID: ContactStanding] {
        var standings: [StreamID: ContactStanding] = [:]
        for start in stride(from: 0, to: clients.count, by: Self.atOnce) {
            let some = clients[start..<min(start + Self.atOnce, clients.count)]
            var open = Array(some)
            var families = Set(some)
            for _ in 0..<Self.mostLooks where !open.isEmpty {
                let files = try await files(families: families.sorted(), asOf: day)
                var further: [StreamID] = []
                for client in open {
                    do {
                        let standing = try files.standing(of: client, asOf: day, knownAt: last)
                        let survivor = try files.survivor(of: client)
                        guard try files.state(of: survivor, as: Client.self).details?.isErased == false else {
                            continue
                        }
                        standings[survivor] = standing
                    } catch let more as MoreClients {
                        families.formUnion(more.clients)
                        further.append(client)
                    }
                }
                open = further
            }
            guard open.isEmpty else { throw OfficeFailure.contended }
        }
        return standings
    }
}
