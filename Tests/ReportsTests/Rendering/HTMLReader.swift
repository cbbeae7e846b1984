/// Checks that tags are closed in order, that attributes are quoted and that no bare sign stands in the text.
enum HTMLReader {
    private static let void: Set<String> = ["meta", "hr", "br"]

    static func problems(in page: String) -> [String] {
        var problems: [String] = []
        var open: [String] = []
        var rest = Substring(page)
        guard rest.hasPrefix("<!DOCTYPE html>\n") else { return ["no doctype"] }
        rest = rest.dropFirst("<!DOCTYPE html>\n".count)
        while let start = rest.firstIndex(of: "<") {
            problems += textProblems(rest[..<start], inside: open.last)
            guard let end = rest[start...].firstIndex(of: ">") else { return problems + ["a tag without an end"] }
            let tag = rest[rest.index(after: start)..<end]
            rest = rest[rest.index(after: end)...]
            let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
            if tag.hasPrefix("/") {
                if open.popLast() != name { problems.append("</\(name)> closes something else") }
            } else {
                if !attributesAreQuoted(tag.dropFirst(name.count)) { problems.append("<\(tag)>") }
                if !void.contains(name) { open.append(name) }
            }
        }
        return problems + open.map { "<\($0)> is never closed" }
    }

    private static func textProblems(_ text: Substring, inside tag: String?) -> [String] {
        guard tag != "style" else { return [] }
        var problems: [String] = []
        if text.contains(">") || text.contains("\"") { problems.append("a bare sign in \(text.prefix(40))") }
        for part in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
            let isKnown = ["amp;", "lt;", "gt;", "quot;", "#39;"].contains { part.hasPrefix($0) }
            if !isKnown { problems.append("a bare & in \(text.prefix(40))") }
        }
        return problems
    }

    /// Whether what stands after the name is pairs of a name and a quoted value.
    private static func attributesAreQuoted(_ attributes: Substring) -> Bool {
        var rest = attributes.drop { $0 == " " }
        while !rest.isEmpty {
            let name = rest.prefix { $0.isLetter || $0 == "-" }
            rest = rest.dropFirst(name.count)
            guard !name.isEmpty, rest.hasPrefix("=\"") else { return false }
            rest = rest.dropFirst(2)
            guard let end = rest.firstIndex(of: "\"") else { return false }
            rest = rest[rest.index(after: end)...].drop { $0 == " " }
        }
        return true
    }
}
