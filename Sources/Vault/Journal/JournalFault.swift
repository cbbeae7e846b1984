/// What is wrong with a journal of destroyed keys.
package enum JournalFault: Error, Hashable, Sendable {
    /// The file or its folder.
    case file(KeyFault)
    /// It doesn't begin as a journal.
    case notAJournal
    /// A later release wrote it.
    case newerFormat
    case otherOrganisation
    /// A line, counted from 1, is not one, or doesn't continue the line before it.
    case damaged(line: Int)
    /// Something else knows of more lines: this is an older copy, or was cut off.
    case older(than: JournalWitness, lines: Int, known: Int)
    /// Something else remembers another line at this place.
    case differs(from: JournalWitness, line: Int)
    /// Another program has been destroying keys for longer than was waited.
    case busy
}

/// What remembers how far the journal had come.
package enum JournalWitness: Hashable, Sendable {
    case keyring
    case database
}

extension JournalWitness: CustomStringConvertible {
    package var description: String {
        switch self {
        case .keyring: "keyring"
        case .database: "database"
        }
    }
}

extension JournalFault: CustomStringConvertible {
    package var description: String {
        switch self {
        case .file(let fault): fault.description
        case .notAJournal: "is no journal."
        case .newerFormat: "was written by a newer release. Use that release, or a newer one."
        case .otherOrganisation: "belongs to another organisation."
        case .damaged(let line): "is damaged at line \(line). Put the newest copy of it back."
        case .older(let witness, let lines, let known):
            "has \(lines) lines where the \(witness) knows of \(known). It is an older copy or was cut off; put the "
                + "newest copy of it back. Nothing is opened until then: a key that was destroyed might be used again."
        case .differs(let witness, let line):
            "has another line \(line) than the \(witness) remembers. It belongs to another copy of this installation; "
                + "put its own back."
        case .busy: "is in use: another program is destroying keys. Try again when it is done."
        }
    }
}
