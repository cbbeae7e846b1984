import Facts
import Glibc

/// An open journal, read at any place.
final class JournalFile {
    let descriptor: Int32

    /// Opens a journal for reading; nothing where there is none.
    convenience init?(reading journal: KeyJournal) throws(JournalFault) {
        let descriptor = open(journal.path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw .file(errno == ELOOP ? .wrongKind : .unreadable(error: errno))
        }
        try self.init(descriptor, of: journal)
    }

    /// Takes over a descriptor, having checked that it is a plain file which only its owner may read.
    init(_ descriptor: Int32, of journal: KeyJournal) throws(JournalFault) {
        self.descriptor = descriptor
        var found = stat()
        guard fstat(descriptor, &found) == 0 else { throw .file(.unreadable(error: errno)) }
        if let fault = KeyFolder.fault(of: found, kind: S_IFREG) { throw .file(fault) }
    }

    deinit {
        close(descriptor)
    }

    /// The length in bytes.
    func size() throws(JournalFault) -> Int {
        var found = stat()
        guard fstat(descriptor, &found) == 0 else { throw .file(.unreadable(error: errno)) }
        return Int(found.st_size)
    }

    /// How far it has come: from what is remembered on, every whole line that continues the one before.
    func head(after remembered: JournalMark?, of text: JournalText) throws(JournalFault) -> JournalMark {
        let size = try size()
        let known = remembered?.lines ?? 0
        do throws(JournalFault) {
            try text.check(try bytes(at: 0, count: min(size, text.head.count)))
        } catch {
            // Its first bytes were never finished, and nothing was ever destroyed: there is no journal yet.
            guard known == 0, size < text.head.count, error == .notAJournal || error == .newerFormat else {
                throw error
            }
            return text.start
        }
        let lines = max(0, (size - text.head.count) / JournalText.lineLength)
        guard lines >= known else { throw .older(than: .keyring, lines: lines, known: known) }
        var mark = try mark(after: known, of: text)
        if let remembered, mark != remembered { throw .differs(from: .keyring, line: known) }
        while mark.lines < lines, let (_, next) = try? line(after: mark) { mark = next }
        return mark
    }

    /// The mark after so many lines: the hash of the last of them, whatever is before it.
    func mark(after lines: Int, of text: JournalText) throws(JournalFault) -> JournalMark {
        guard lines > 0 else { return text.start }
        let bytes = try lineBytes(lines - 1)
        guard bytes.count == JournalText.lineLength else { throw .damaged(line: lines) }
        return JournalText.mark(after: JournalMark(lines: lines - 1, hash: []), line: bytes)
    }

    /// The line that continues what a mark says.
    func line(after mark: JournalMark) throws(JournalFault) -> (JournalLine, JournalMark) {
        let bytes = try lineBytes(mark.lines)
        return (try JournalText.read(bytes, after: mark), JournalText.mark(after: mark, line: bytes))
    }

    /// The first bytes of the file.
    func prefix(_ count: Int) throws(JournalFault) -> [UInt8] { try bytes(at: 0, count: count) }

    private func lineBytes(_ number: Int) throws(JournalFault) -> [UInt8] {
        try bytes(at: JournalText.headLength + number * JournalText.lineLength, count: JournalText.lineLength)
    }

    private func bytes(at offset: Int, count: Int) throws(JournalFault) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var done = 0
        while done < count {
            let read = bytes.withUnsafeMutableBytes {
                pread(descriptor, $0.baseAddress.map { $0 + done }, count - done, offset + done)
            }
            if read < 0, errno == EINTR { continue }
            guard read >= 0 else { throw .file(.unreadable(error: errno)) }
            if read == 0 { break }
            done += read
        }
        return Array(bytes.prefix(done))
    }
}
