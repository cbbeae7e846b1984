/// How the characters of a sheet stand in its bytes.
package enum SheetEncoding: String, CaseIterable, Sendable {
    case utf8 = "utf-8"
    /// What spreadsheets on Windows save as "CSV" in Western Europe.
    case windows1252 = "windows-1252"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"

    /// The encoding that the first bytes of a file tell, and how many of them are a byte order mark.
    ///
    /// Without a mark, UTF-16 is known by the zero bytes that nearly every other byte of a Western text is in it.
    static func told(by head: [UInt8]) -> (encoding: SheetEncoding, mark: Int)? {
        if head.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
        if head.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
        if head.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
        let pairs = head.prefix(64).count / 2
        guard pairs > 1 else { return nil }
        func zeros(at offset: Int) -> Int { (0..<pairs).count { head[2 * $0 + offset] == 0 } }
        if zeros(at: 1) * 4 > pairs * 3, zeros(at: 0) == 0 { return (.utf16LittleEndian, 0) }
        if zeros(at: 0) * 4 > pairs * 3, zeros(at: 1) == 0 { return (.utf16BigEndian, 0) }
        return nil
    }
}
