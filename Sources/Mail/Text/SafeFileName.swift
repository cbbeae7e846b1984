/// The name of a file as a stranger gave it, made into one that can be written anywhere and hides nothing.
package enum SafeFileName {
    /// So many bytes a name has at most, its ending included.
    package static let longest = 120

    /// The last component of a name, without what leads elsewhere, can't be seen, or turns what is read around.
    ///
    /// - Returns: Nothing where no letter or digit is left.
    package static func made(from name: String) -> String? {
        let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? ""
        var kept = ""
        for scalar in last.unicodeScalars {
            switch scalar.properties.generalCategory {
            // Among the formats are those that write from right to left, and hide how a name ends.
            case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned: break
            case .spaceSeparator: kept.unicodeScalars.append(" ")
            case _ where "<>:\"|?*".unicodeScalars.contains(scalar): kept.unicodeScalars.append("_")
            case _: kept.unicodeScalars.append(scalar)
            }
        }
        // A name that begins with a point is hidden, one that begins with a hyphen an option.
        let trimmed = kept.drop { $0 == "." || $0 == " " || $0 == "-" }
        guard trimmed.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
        return shortened(String(trimmed))
    }

    private static func shortened(_ name: String) -> String {
        guard name.utf8.count > longest else { return name }
        let ending = name.lastIndex(of: ".").map { String(name[$0...]) } ?? ""
        let tail = ending.utf8.count <= 16 ? ending : ""
        var head = name
        while head.utf8.count + tail.utf8.count > longest { head.removeLast() }
        return head + tail
    }
}
