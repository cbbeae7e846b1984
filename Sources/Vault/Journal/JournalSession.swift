package import Facts
import Glibc

/// A journal while one program alone may add to it; the others wait until it is let go.
package final class JournalSession {
    private static let patience = Duration.seconds(30)

    private let journal: KeyJournal
    private let file: JournalFile
    /// How far the journal has come.
    package private(set) var head: JournalMark

    private init(_ journal: KeyJournal, _ file: JournalFile, head: JournalMark) {
        self.journal = journal
        self.file = file
        self.head = head
    }

    static func begin(_ journal: KeyJournal) async throws(VaultFailure) -> JournalSession {
        do throws(VaultFailure) {
            try journal.root.makeAlone()
        } catch {
            guard case .keyring(_, let fault) = error else { throw error }
            throw .journal(.file(fault))
        }
        let descriptor = open(journal.path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .journal(.file(unwritable)) }
        let file = try VaultFailure.withJournal { () throws(JournalFault) in try JournalFile(descriptor, of: journal) }
        let end = ContinuousClock.now + patience
        // The lock belongs to the open file: it goes with it, however this program ends.
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EWOULDBLOCK || errno == EINTR, ContinuousClock.now < end else { throw .journal(.busy) }
            do { try await Task.sleep(for: .milliseconds(20)) } catch { throw .cancelled }
        }
        let remembered = try await journal.keyring.journalMark()
        let head = try VaultFailure.withJournal { () throws(JournalFault) in
            try file.head(after: remembered, of: journal.text)
        }
        return JournalSession(journal, file, head: head)
    }

    /// Adds lines, durably, and lets the keyring remember them.
    ///
    /// What an earlier writer left unfinished behind the last whole line is overwritten.
    package func append(_ lines: [JournalLine]) async throws(VaultFailure) {
        guard !lines.isEmpty else { return }
        var bytes = head.lines == 0 ? journal.text.head : []
        let offset = head.lines == 0 ? 0 : JournalText.headLength + head.lines * JournalText.lineLength
        var mark = head
        for line in lines {
            let written = JournalText.line(line, after: mark)
            bytes += written
            mark = JournalText.mark(after: mark, line: written)
        }
        guard ftruncate(file.descriptor, offset) == 0, Self.write(bytes, to: file.descriptor, at: offset),
            fsync(file.descriptor) == 0
        else { throw .journal(.file(Self.unwritable)) }
        try journal.root.synchronise()
        try await journal.keyring.keep(mark)
        head = mark
    }

    private static func write(_ bytes: [UInt8], to file: Int32, at offset: Int) -> Bool {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes {
                pwrite(file, $0.baseAddress.map { $0 + written }, $0.count - written, offset + written)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            written += count
        }
        return true
    }

    private static var unwritable: KeyFault {
        errno == ENOSPC || errno == EDQUOT ? .diskFull : errno == ELOOP ? .wrongKind : .unwritable(error: errno)
    }
}
