import Reports

/// Reads what ``CSVFile`` writes, the way an importer does: it takes one guarding apostrophe away.
struct CSVReader {
    let separator: Unicode.Scalar

    init(_ dialect: CSVDialect) { separator = dialect.separator }

    func rows(of file: String) -> [[String]] {
        var scalars = Array(file.unicodeScalars)
        if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
        var rows: [[String]] = []
        var row: [String] = []
        var field = String.UnicodeScalarView()
        var isQuoted = false
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            index += 1
            if isQuoted {
                if scalar != "\"" {
                    field.append(scalar)
                } else if index < scalars.count, scalars[index] == "\"" {
                    field.append(scalar)
                    index += 1
                } else {
                    isQuoted = false
                }
            } else if scalar == "\"" {
                isQuoted = true
            } else if scalar == separator || scalar == "\r" {
                row.append(Self.unguarded(String(field)))
                field = String.UnicodeScalarView()
                guard scalar == "\r" else { continue }
                rows.append(row)
                row = []
                index += 1  // The line feed.
            } else {
                field.append(scalar)
            }
        }
        return rows
    }

    private static func unguarded(_ text: String) -> String {
        guard text.unicodeScalars.first == "'" else { return text }
        switch text.unicodeScalars.first(where: { $0 != "'" }) {
        case "=", "+", "-", "@", "\t", "\r", "\0": return String(text.unicodeScalars.dropFirst())
        default: return text
        }
    }
}

/// Random numbers that are the same for the same seed (SplitMix64), so that a failing run can be run again.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
