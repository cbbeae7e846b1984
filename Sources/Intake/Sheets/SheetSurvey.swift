/// What one look through a sheet says: how large it is, how its characters are written, what separates its cells.
struct SheetSurvey {
    let size: Int
    let encoding: SheetEncoding
    /// Where the text begins, behind a byte order mark.
    let start: Int
    private let head: [UInt8]

    /// So much of a file is looked at to find out what separates its cells.
    private static let headSize = 65_536

    init(_ storage: SheetStorage, _ passing: ([UInt8]) -> Void) throws(IntakeProblem) {
        var (size, head): (Int, [UInt8]) = (0, [])
        var isUTF8 = true
        var unfinished: [UInt8] = []
        while true {
            let piece = try storage.piece(at: size, count: SheetFile.pieceSize)
            guard !piece.isEmpty else { break }
            passing(piece)
            if head.count < SheetSurvey.headSize { head += piece.prefix(SheetSurvey.headSize - head.count) }
            size += piece.count
            if isUTF8 {
                let text = unfinished + piece
                let end = SheetSurvey.endOfWhole(text)
                unfinished = Array(text[end...])
                isUTF8 = String(validating: text[..<end], as: UTF8.self) != nil
            }
        }
        guard size > 0, storage.isUnchanged else { throw .sheet(size > 0 ? .changedMeanwhile : .empty) }
        if let workbook = Workbook(head) { throw .sheet(.workbook(workbook)) }
        isUTF8 = isUTF8 && unfinished.isEmpty
        let told = SheetEncoding.told(by: head)
        self.size = size
        self.head = head
        encoding = told?.encoding ?? (isUTF8 ? .utf8 : .windows1252)
        start = told?.mark ?? 0
        if encoding == .utf8, !isUTF8 { throw .source(.invalidUTF8(offset: try SheetSurvey.firstInvalid(storage))) }
    }

    /// Where the last character begins that may not be whole.
    private static func endOfWhole(_ text: [UInt8]) -> Int {
        for back in 1...3 where back <= text.count {
            let byte = text[text.count - back]
            if byte >= 0xC0 {
                let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
                return length > back ? text.count - back : text.count
            }
            if byte < 0x80 { break }
        }
        return text.count
    }

    /// Where a file that says it is UTF-8 is not, counted in bytes from 0.
    private static func firstInvalid(_ storage: SheetStorage) throws(IntakeProblem) -> Int {
        var parser = Unicode.UTF8.ForwardParser()
        var offset = 0
        var valid = 0
        var bytes: [UInt8] = []
        while true {
            let piece = try storage.piece(at: offset, count: SheetFile.pieceSize)
            offset += piece.count
            bytes += piece
            var iterator = bytes.makeIterator()
            var used = 0
            // The last characters of a piece wait for the next, so that none is cut in two.
            while used + 4 <= bytes.count || piece.isEmpty {
                switch parser.parseScalar(from: &iterator) {
                case .valid(let scalar):
                    used += scalar.count
                    valid += scalar.count
                case .error, .emptyInput: return valid
                }
            }
            bytes.removeFirst(used)
            parser = Unicode.UTF8.ForwardParser()
        }
    }

    /// The separator by which the first rows have the most cells, and most of them as many as the headings.
    func separator(_ encoding: SheetEncoding) -> Separator {
        var decoder = SheetDecoder(encoding)
        var text: [UInt8] = []
        decoder.decode(Array(head.dropFirst(start)), into: &text)
        if let named = SheetSurvey.named(text) { return named }
        var best: (separator: Separator, score: Int) = (.comma, 0)
        for separator in [Separator.semicolon, .tab, .comma] {
            let counts = SheetSurvey.cells(text, separator.byte)
            guard let headings = counts.first, headings > 1 else { continue }
            let alike = counts.count { $0 == headings }
            let score = alike * 1_000 / counts.count * 1_000 + min(headings, 999)
            if score > best.score { best = (separator, score) }
        }
        return best.separator
    }

    /// The separator that the first line names, as spreadsheets write it: `sep=;`.
    static func named(_ text: [UInt8]) -> Separator? {
        let line = text.prefix { $0 != 0x0A && $0 != 0x0D }
        let word = String(decoding: line.prefix(4), as: UTF8.self).lowercased()
        guard line.count == 5, word == "sep=" else { return nil }
        return Separator.allCases.first { $0.byte == line[4] }
    }

    /// How many cells each of the first rows has.
    private static func cells(_ text: [UInt8], _ separator: UInt8) -> [Int] {
        var counts: [Int] = []
        var (count, isQuoted, isBlank) = (1, false, true)
        for byte in text {
            switch byte {
            case UInt8(ascii: "\""): isQuoted.toggle()
            case separator where !isQuoted: count += 1
            case 0x0A where !isQuoted, 0x0D where !isQuoted:
                if !isBlank { counts.append(count) }
                (count, isBlank) = (1, true)
                if counts.count == 50 { return counts }
                continue
            default: break
            }
            isBlank = false
        }
        if !isBlank, counts.isEmpty || text.count < headSize { counts.append(count) }
        return counts
    }
}
