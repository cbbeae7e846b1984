package import Facts

extension KeyJournal {
    /// The whole journal as it now is, every line of it checked against the one before; empty where there is none.
    ///
    /// It goes into each copy of the key store, which it makes older than itself for ever.
    package func copy() throws(VaultFailure) -> [UInt8] {
        try VaultFailure.withJournal { () throws(JournalFault) in
            guard let file = try JournalFile(reading: self) else { return [] }
            let head = try file.head(after: nil, of: text)
            guard head.lines > 0 else { return [] }
            return try file.prefix(JournalText.headLength + head.lines * JournalText.lineLength)
        }
    }

    /// The lines of a copy.
    ///
    /// - Throws: `VaultFailure.journal` where a line doesn't continue the one before, or it is another organisation's.
    package static func lines(
        of copy: [UInt8], of organisation: OrganisationID
    ) throws(VaultFailure) -> [JournalLine] {
        try VaultFailure.withJournal { () throws(JournalFault) in
            let text = JournalText(organisation: organisation)
            guard !copy.isEmpty else { return [] }
            try text.check(copy.prefix(JournalText.headLength))
            var lines: [JournalLine] = []
            var mark = text.start
            var rest = copy.dropFirst(JournalText.headLength)
            while !rest.isEmpty {
                let bytes = rest.prefix(JournalText.lineLength)
                lines.append(try JournalText.read(bytes, after: mark))
                mark = JournalText.mark(after: mark, line: bytes)
                rest = rest.dropFirst(JournalText.lineLength)
            }
            return lines
        }
    }

    /// Puts the lines of a copy behind those that are there, which have to be the same as far as they go.
    ///
    /// Doing it twice changes nothing; a journal that has come further than the copy stays as it is.
    package func take(_ lines: [JournalLine]) async throws {
        try await exclusively { session in
            var known: [JournalLine] = []
            try await read(0..<session.head.lines) { line, _ in known.append(line) }
            for (number, (one, other)) in zip(known, lines).enumerated() where one != other {
                throw VaultFailure.journal(.differs(from: .keyring, line: number + 1))
            }
            try await session.append(Array(lines.dropFirst(known.count)))
        }
    }
}
