package import Facts
import Foundation
package import Postgres
import Synchronization

/// The append-only book of one organisation.
///
/// Any number of tasks may append at once; one thread writes for all of them. Appending is at an end when
/// ``close()`` has been called: what was queued is still appended.
package final class Ledger: Sendable {
    package let organisation: OrganisationID
    private let queue: AppendQueue

    /// Opens the ledger for appending; connects when the first request comes.
    ///
    /// `configuration`: How to reach the database as a role that may append.
    ///
    /// `clock`: Tells `recordedAt`, unless the ledger's own head is later.
    package init(
        organisation: OrganisationID,
        configuration: PostgresConfiguration,
        clock: @escaping @Sendable () -> Instant
    ) throws(PostgresFailure) {
        self.organisation = organisation
        let queue = try AppendQueue()
        self.queue = queue
        let thread = Thread {
            LedgerWriter(organisation: organisation, queue: queue, configuration: configuration, clock: clock).run()
        }
        thread.name = "ledger"
        thread.start()
    }

    deinit { queue.close() }

    /// Appends the facts of one command, durably, once.
    ///
    /// Being cancelled while waiting changes nothing: the request is appended, and the answer is lost. Sending the
    /// command again gives it.
    package func append(_ request: AppendRequest) async throws(AppendFailure) -> AppendAnswer {
        let result = await withCheckedContinuation { continuation in
            queue.join(PendingAppend(request: request, continuation: continuation))
        }
        return try result.get()
    }

    /// Lets no more requests in; those that wait are still appended.
    package func close() {
        queue.close()
    }
}
