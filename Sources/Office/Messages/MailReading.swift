import Mail

/// A message that was found in a file, and is to be read.
struct FoundMail: Sendable {
    let place: MailLocation
    /// Its bytes; those of a short one are in memory.
    let content: Result<any ByteSource, MailFault>
    let isLong: Bool
    /// Where it ends in its file.
    let end: Int
}

/// The messages of one file: of a mailbox, or the one that it is.
struct MailReading {
    /// A longer message is read as its mailbox has it, with the `>` that the writer put before lines of it.
    private static let longestUnquoted = 16 << 20

    let length: Int
    private let file: FileBytes
    private let number: Int
    private var mailbox: Mailbox?
    private var count = 0
    private var isAtEnd = false

    /// - Throws: ``Mail/MailFault`` where the file can't be opened.
    init(_ path: String, number: Int) throws {
        file = try FileBytes(path: path)
        length = file.length
        self.number = number
        mailbox = Mailbox.begins(try file.prefix(8)) ? Mailbox(file) : nil
    }

    /// The next message; nothing once there are no more.
    mutating func next() -> FoundMail? {
        guard !isAtEnd else { return nil }
        let place = MailLocation(file: number, message: count + 1)
        count += 1
        do {
            guard mailbox != nil else {
                isAtEnd = true
                return try found(place, Mailbox.Place(range: 0..<length, isQuoted: false))
            }
            guard let next = try mailbox?.next() else {
                isAtEnd = true
                return nil
            }
            return try found(place, next)
        } catch {
            // What of the file can't be read ends it; the others go on.
            isAtEnd = true
            return FoundMail(place: place, content: .failure(.unreadableFile), isLong: false, end: length)
        }
    }

    private func found(_ place: MailLocation, _ message: Mailbox.Place) throws -> FoundMail {
        let slice = ByteSlice(file, message.range)
        let isLong = slice.length > MessageOriginal.longestShort
        var source: any ByteSource = slice
        if message.isQuoted, slice.length <= Self.longestUnquoted {
            source = MemoryBytes(Mailbox.unquoted(try slice.bytes(0..<slice.length)))
        } else if !isLong {
            source = MemoryBytes(try slice.bytes(0..<slice.length))
        }
        return FoundMail(place: place, content: .success(source), isLong: isLong, end: message.range.upperBound)
    }
}
