/// Takes the bytes of a file in pieces and checks, before keeping them, that they are text of bounded size.
struct SourceScanner {
    struct Fault: Error {
        let problem: SourceProblem
        let place: SourcePlace?
    }

    private let limits: SourceLimits
    private(set) var bytes: [UInt8] = []
    private var line = 1
    private var column = 1
    private var lineStart = 0

    // A character whose bytes have not all come.
    private var missing = 0
    private var scalar: UInt32 = 0
    private var characterStart = 0
    /// What the next byte of the character may be: the narrower bounds keep out overlong forms and surrogates.
    private var allowed: ClosedRange<UInt8> = 0x80...0xBF

    init(limits: SourceLimits) {
        self.limits = limits
    }

    mutating func take(_ piece: some Collection<UInt8>) throws(Fault) {
        guard bytes.count + piece.count <= limits.file else {
            throw Fault(problem: .tooLarge(limit: limits.file), place: nil)
        }
        var offset = bytes.count
        for byte in piece {
            try take(byte, at: offset)
            offset += 1
        }
        bytes.append(contentsOf: piece)
    }

    /// The end of the file: a character that is not whole stays broken.
    mutating func finish() throws(Fault) {
        guard missing == 0 else { throw invalid(at: characterStart) }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    }

    private mutating func take(_ byte: UInt8, at offset: Int) throws(Fault) {
        if missing > 0 {
            guard allowed.contains(byte) else { throw invalid(at: characterStart) }
            scalar = scalar << 6 | UInt32(byte & 0x3F)
            allowed = 0x80...0xBF
            missing -= 1
            if missing == 0 { try count(scalar, at: characterStart) }
            return
        }
        characterStart = offset
        switch byte {
        case 0x00...0x7F: try count(UInt32(byte), at: offset)
        case 0xC2...0xDF: begin(byte & 0x1F, missing: 1)
        case 0xE0: begin(byte & 0x0F, missing: 2, 0xA0...0xBF)
        case 0xED: begin(byte & 0x0F, missing: 2, 0x80...0x9F)
        case 0xE1...0xEF: begin(byte & 0x0F, missing: 2)
        case 0xF0: begin(byte & 0x07, missing: 3, 0x90...0xBF)
        case 0xF4: begin(byte & 0x07, missing: 3, 0x80...0x8F)
        case 0xF1...0xF3: begin(byte & 0x07, missing: 3)
        default: throw invalid(at: offset)
        }
    }

    private mutating func begin(_ bits: UInt8, missing: Int, _ allowed: ClosedRange<UInt8> = 0x80...0xBF) {
        scalar = UInt32(bits)
        self.missing = missing
        self.allowed = allowed
    }

    /// Counts a whole character that begins at an offset.
    private mutating func count(_ scalar: UInt32, at offset: Int) throws(Fault) {
        if scalar == 0x0A {
            line += 1
            column = 1
            lineStart = offset + 1
            return
        }
        // Some editors put a byte order mark at the head of a file; it takes no column.
        if scalar == 0xFEFF, offset == 0 {
            lineStart = 3
            return
        }
        guard offset - lineStart < limits.line else {
            throw Fault(problem: .lineTooLong(limit: limits.line), place: SourcePlace(line: line, column: 1))
        }
        guard SourceScanner.isText(scalar) else {
            throw Fault(problem: .controlCharacter, place: SourcePlace(line: line, column: column))
        }
        column += 1
    }

    private func invalid(at offset: Int) -> Fault {
        Fault(problem: .invalidUTF8(offset: offset), place: SourcePlace(line: line, column: column))
    }

    /// The characters of YAML 1.2 (§5.1, `c-printable`), less a byte order mark within the text.
    static func isText(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...0x10FFFF:
            true
        default: false
        }
    }
}
