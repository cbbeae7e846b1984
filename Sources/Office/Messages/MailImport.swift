package import Facts
package import Mail

/// Reads mail from where it lies and records each message once; nothing in it stops the reading.
///
/// Short messages are recorded together, so many at a time; long ones by themselves, piece by piece. What is in memory
/// doesn't grow with how many there are or how long they are.
package struct MailImport: Sendable {
    /// So many short messages are on their way at once.
    private static let together = 24

    let office: Office
    let servers: Set<String>
    let order: Order
    let isTrial: Bool

    /// `isTrial`: Nothing is recorded; the summary says what would be.
    package init(_ office: Office, servers: Set<String>, isTrial: Bool = false, by order: Order) {
        self.office = office
        self.servers = servers
        self.isTrial = isTrial
        self.order = order
    }

    /// Reads everything of a place.
    ///
    /// `progress`: Told how many bytes of a file, or files of a folder, of how many have been read.
    ///
    /// - Throws: What keeps messages from being recorded; what keeps one from being read is in the summary.
    package func run(
        _ place: MailPlace, progress: (_ read: Int, _ total: Int) -> Void = { _, _ in }
    ) async throws -> MailSummary {
        var summary = MailSummary()
        switch place {
        case .message(let path): try await read([path], asFolder: false, into: &summary, progress)
        case .mailbox(let path): try await read([path], asFolder: false, into: &summary, progress)
        case .folder(let folder):
            summary.drafts = folder.drafts
            summary.others = folder.others
            try await read(folder.files, asFolder: true, into: &summary, progress)
        }
        return summary
    }

    private func read(
        _ files: [String], asFolder: Bool, into summary: inout MailSummary,
        _ progress: (_ read: Int, _ total: Int) -> Void
    ) async throws {
        summary = try await withThrowingTaskGroup(of: MailResult.self) { [summary] group in
            var summary = summary
            var running = 0
            for (number, path) in files.enumerated() {
                var reading: MailReading
                do {
                    reading = try MailReading(path, number: number + 1)
                } catch let fault as MailFault {
                    summary.take(.unreadable(MailLocation(file: number + 1, message: 1), fault))
                    continue
                }
                while let found = reading.next() {
                    // A long message waits until it is alone, so that no more than one of them is in memory.
                    while running > (found.isLong ? 0 : Self.together - 1), let result = try await group.next() {
                        running -= 1
                        summary.take(result)
                    }
                    if !asFolder { progress(found.end, reading.length) }
                    running += 1
                    group.addTask { try await record(found) }
                    if found.isLong, let result = try await group.next() {
                        running -= 1
                        summary.take(result)
                    }
                }
                if asFolder { progress(number + 1, files.count) }
            }
            for try await result in group { summary.take(result) }
            return summary
        }
    }

    private func record(_ found: FoundMail) async throws -> MailResult {
        let message: IncomingMessage
        do {
            message = try IncomingMessage(found.content.get(), servers: servers, now: office.now)
        } catch let fault as MailFault {
            return .unreadable(found.place, fault)
        }
        let receipt = try await isTrial ? office.foresee(message) : office.receive(message, by: order)
        return .read(
            ReadMail(
                place: found.place, problem: message.problem, parts: message.unreadParts, proof: message.proof), receipt
        )
    }
}
