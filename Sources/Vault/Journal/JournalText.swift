import Crypto
import Facts

/// The bytes of a journal: a head of fixed length and lines of fixed length, so that any line is found without reading
/// those before it.
///
/// ```
/// dossier-journal 1
/// organisation 6f1c…
/// <hash of what is before> <key> <subject> <class> <generation> <fingerprint> <position> <time>
/// ```
///
/// Hashes and fingerprints are 64 hexadecimal digits; class, generation and position are decimal, with zeros in front
/// to 5, 10 and 16 digits; the time has the 27 characters in which instants are written.
struct JournalText: Sendable {
    private static let opening = "dossier-journal "
    private static let format = "1"
    /// The length of a line, its end included.
    static let lineLength = 266
    /// The length of the head: 18 bytes, and 50.
    static let headLength = 68

    let head: [UInt8]
    private let organisation: OrganisationID

    init(organisation: OrganisationID) {
        self.organisation = organisation
        head = Array("\(Self.opening)\(Self.format)\norganisation \(organisation)\n".utf8)
    }

    /// The hash that the first line continues.
    var start: JournalMark { JournalMark(lines: 0, hash: Self.hash(of: head)) }

    /// Checks the first bytes of a file; it may have been cut off while they were written.
    func check(_ bytes: some Collection<UInt8>) throws(JournalFault) {
        guard !bytes.elementsEqual(head) else { return }
        guard bytes.starts(with: Self.opening.utf8) else { throw .notAJournal }
        guard bytes.starts(with: "\(Self.opening)\(Self.format)\n".utf8) else { throw .newerFormat }
        guard bytes.count == head.count else { throw .notAJournal }
        throw .otherOrganisation
    }

    /// A line that continues a journal, with its end.
    static func line(_ line: JournalLine, after mark: JournalMark) -> [UInt8] {
        let fields = [
            Hexadecimal.text(of: mark.hash), line.key.description, line.slot.subject.description,
            padded(Int64(line.slot.retentionClass.number), to: 5), padded(Int64(line.generation), to: 10),
            Hexadecimal.text(of: line.fingerprint), padded(line.position, to: 16), line.at.description,
        ]
        return Array((fields.joined(separator: " ") + "\n").utf8)
    }

    /// The mark once a line has been added.
    static func mark(after mark: JournalMark, line: some Collection<UInt8>) -> JournalMark {
        JournalMark(lines: mark.lines + 1, hash: hash(of: Array(line)))
    }

    /// Reads a line, which must continue what is before it.
    static func read(_ bytes: some Collection<UInt8>, after mark: JournalMark) throws(JournalFault) -> JournalLine {
        let fault = JournalFault.damaged(line: mark.lines + 1)
        guard let (line, before) = parts(of: bytes), before == mark.hash else { throw fault }
        // Only one way of writing it is accepted.
        guard Self.line(line, after: mark) == Array(bytes) else { throw fault }
        return line
    }

    private static func parts(of bytes: some Collection<UInt8>) -> (JournalLine, before: [UInt8])? {
        guard bytes.count == lineLength, let text = String(validating: bytes.dropLast(), as: UTF8.self) else {
            return nil
        }
        let fields = text.split(separator: " ", omittingEmptySubsequences: false)
        guard fields.count == 8, let before = Hexadecimal.bytes(of: String(fields[0])), before.count == 32,
            let key = KeyID(String(fields[1])), let subject = SubjectID(String(fields[2])),
            let number = Int16(fields[3]), let retentionClass = RetentionClass(number: number),
            let generation = Int(fields[4]), generation > 0,
            let fingerprint = Hexadecimal.bytes(of: String(fields[5])), fingerprint.count == 32,
            let position = Int64(fields[6]), position >= 0, let at = Instant(fields[7])
        else { return nil }
        let line = JournalLine(
            key: key, slot: DataKeySlot(subject, retentionClass), generation: generation, fingerprint: fingerprint,
            position: position, at: at)
        return (line, before)
    }

    private static func padded(_ number: Int64, to digits: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }

    private static func hash(of bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }
}
