/// The rows of a sheet, one after the other, as RFC 4180 has them and as spreadsheets write them.
package struct SheetRows {
    private let file: SheetFile
    private let separator: UInt8
    private var decoder: SheetDecoder
    private var offset: Int
    private var isAtEnd = false
    /// How many bytes of the file were read.
    package var progress: Int { offset }
    private var text: [UInt8] = []
    private var cursor = 0

    private var line = 1
    private var column = 1
    /// Whether a carriage return came just before, with which a line feed is one line break.
    private var afterReturn = false
    private var row = Row()
    private var isFirst = true
    /// A row of sums that had others behind it, and the one behind it.
    private var waiting: [SheetRow] = []

    /// What of the row there is so far.
    private struct Row {
        var cells: [SheetCell] = []
        var problems: [SheetFault] = []
        var cell: [UInt8] = []
        var size = 0
        var state = State.start
        var place = SourcePlace.start
        var cellPlace = SourcePlace.start
        var quotePlace = SourcePlace.start
    }

    private enum State {
        /// Nothing but blanks so far.
        case start
        case bare
        case quoted
        /// Behind a quote in a quoted cell: its end, or the first of two.
        case quote
        /// Behind the end of a quoted cell.
        case after
    }

    init(_ file: SheetFile) {
        self.file = file
        separator = file.separator.byte
        decoder = SheetDecoder(file.encoding)
        offset = file.start
    }

    /// The next row that has anything in it.
    ///
    /// - Returns: Nothing at the end of the file.
    /// - Throws: What keeps the rest from being read.
    package mutating func next() throws(IntakeFailures) -> SheetRow? {
        if !waiting.isEmpty { return waiting.removeFirst() }
        var hasHeadings = !isFirst
        while let next = try filled() {
            guard hasHeadings, next.isTotal else { return next }
            hasHeadings = true
            // A last row with sums is no record; one with others behind it may be.
            guard let other = try filled() else { return nil }
            waiting = [other]
            return next
        }
        return nil
    }

    private mutating func filled() throws(IntakeFailures) -> SheetRow? {
        while let next = try read() {
            defer { isFirst = false }
            if next.isBlank || isFirst && SheetRows.namesSeparator(next) { continue }
            return next
        }
        return nil
    }

    /// `sep=;` on the first line is for the spreadsheet that opens the file; where the sign separates, it is two cells.
    private static func namesSeparator(_ row: SheetRow) -> Bool {
        guard let first = row.cells.first, row.place.line == 1, row.cells.count <= 2 else { return false }
        let text = row.cells.map(\.text).joined()
        return first.text.lowercased().hasPrefix("sep=") && (4...5).contains(text.utf8.count)
    }

    private mutating func read() throws(IntakeFailures) -> SheetRow? {
        while true {
            if cursor == text.count {
                guard try refill() else { return try ending() }
            }
            let byte = text[cursor]
            cursor += 1
            if afterReturn {
                afterReturn = false
                if byte == 0x0A { continue }
            }
            if let row = try take(byte) { return row }
        }
    }

    /// Gets the next piece of the file; false at its end.
    private mutating func refill() throws(IntakeFailures) -> Bool {
        text.removeAll(keepingCapacity: true)
        cursor = 0
        while text.isEmpty, !isAtEnd {
            let piece = try file.piece(at: offset)
            offset += piece.count
            if piece.isEmpty {
                isAtEnd = true
                decoder.finish(into: &text)
            } else {
                decoder.decode(piece, into: &text)
            }
        }
        return !text.isEmpty
    }

    /// Takes the next byte; a row where it ends one.
    private mutating func take(_ byte: UInt8) throws(IntakeFailures) -> SheetRow? {
        let isBreak = byte == 0x0A || byte == 0x0D
        if byte == 0x0D { afterReturn = true }
        if row.state == .quoted {
            if byte == UInt8(ascii: "\"") {
                row.state = .quote
                column += 1
            } else {
                append(isBreak ? 0x0A : byte)
            }
        } else if isBreak {
            endCell()
            line += 1
            column = 1
            return endRow()
        } else if byte == separator {
            endCell()
            column += 1
            row.cellPlace = SourcePlace(line: line, column: column)
            guard row.cells.count < file.limits.columns else {
                throw failures(.tooManyColumns(limit: file.limits.columns), at: row.place)
            }
        } else {
            takeText(byte)
        }
        guard row.size <= file.limits.row else {
            let isOpen = row.state == .quoted
            throw failures(.rowTooLong(limit: file.limits.row), at: isOpen ? row.quotePlace : row.place)
        }
        return nil
    }

    /// Takes a byte that neither ends a cell nor stands within quotes.
    private mutating func takeText(_ byte: UInt8) {
        let isQuote = byte == UInt8(ascii: "\"")
        let isBlank = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
        switch row.state {
        case .start where isQuote:
            row.cell.removeAll(keepingCapacity: true)
            row.quotePlace = SourcePlace(line: line, column: column)
            row.state = .quoted
            column += 1
        case .start:
            append(byte)
            if !isBlank { row.state = .bare }
        case .bare: append(byte)
        case .quote where isQuote:
            row.state = .quoted
            append(byte)
        case .quote where isBlank, .after where isBlank:
            row.state = .after
            column += 1
        case .quote, .after, .quoted:
            note(.sheet(.textAfterQuote(openedLine: row.quotePlace.line)))
            row.state = .after
            append(byte)
        }
    }

    private mutating func append(_ byte: UInt8) {
        row.cell.append(byte)
        row.size += 1
        switch byte {
        case 0x0A:
            line += 1
            column = 1
        case 0x00...0x08, 0x0B...0x1F, 0x7F:
            note(.source(.controlCharacter))
            column += 1
        // Only the first byte of a character takes a column.
        case 0x80...0xBF:
            if byte == 0xBD, row.cell.suffix(3).elementsEqual([0xEF, 0xBF, 0xBD]) {
                column -= 1
                note(.sheet(.lostCharacter))
                column += 1
            }
        default: column += 1
        }
    }

    private mutating func note(_ problem: IntakeProblem) {
        // One of a kind is enough to look at the row.
        guard !row.problems.contains(where: { $0.problem.code == problem.code }) else { return }
        row.problems.append(SheetFault(problem, at: SourcePlace(line: line, column: column)))
    }

    private mutating func endCell() {
        row.cells.append(SheetCell(String(decoding: row.cell, as: UTF8.self), at: row.cellPlace))
        row.cell.removeAll(keepingCapacity: true)
        row.state = .start
    }

    private mutating func endRow() -> SheetRow {
        let ended = SheetRow(cells: row.cells, place: row.place, problems: row.problems)
        row = Row()
        row.place = SourcePlace(line: line, column: column)
        row.cellPlace = row.place
        return ended
    }

    /// The last row, where no line break follows it.
    private mutating func ending() throws(IntakeFailures) -> SheetRow? {
        guard row.state != .quoted else { throw failures(.unclosedQuote, at: row.quotePlace) }
        guard row.state != .start || !row.cells.isEmpty || !row.cell.isEmpty else { return nil }
        endCell()
        return endRow()
    }

    private func failures(_ problem: SheetProblem, at place: SourcePlace) -> IntakeFailures {
        SheetFile.failures(.sheet(problem), file.name, at: place)
    }
}
