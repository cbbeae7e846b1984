/// The words of a page of HTML, for somebody to read: nothing is fetched, followed or run.
enum HTMLText {
    private static let hidden: Set<String> = ["script", "style", "head", "title", "template", "noscript"]
    private static let breaking: Set<String> = [
        "br", "p", "div", "tr", "li", "h1", "h2", "h3", "h4", "h5", "h6", "table", "blockquote", "ul", "ol", "hr",
    ]

    static func text(of html: String) -> String {
        let html = Array(html.unicodeScalars)
        var text = String.UnicodeScalarView()
        var place = 0
        while place < html.count {
            switch html[place] {
            case "<":
                let tag = Tag(html, at: place)
                place = tag.end
                if tag.isClosing == false, hidden.contains(tag.name) {
                    place = end(of: tag.name, in: html, from: place)
                } else if breaking.contains(tag.name) {
                    text.append("\n")
                } else if tag.name == "td" || tag.name == "th" {
                    text.append(" ")
                }
            case "&":
                let (scalars, end) = entity(html, at: place)
                text.append(contentsOf: scalars)
                place = end
            case let scalar:
                text.append(scalar.properties.isWhitespace ? " " : scalar)
                place += 1
            }
        }
        return tidied(Charset.printable(String(text)))
    }

    /// Plain text with the ends of its lines in one form, without empty lines around it.
    static func lines(_ text: String) -> String {
        var lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }[...]
        func isEmpty(_ line: Substring?) -> Bool { line?.allSatisfy(\.isWhitespace) ?? false }
        while isEmpty(lines.first) { lines.removeFirst() }
        while isEmpty(lines.last) { lines.removeLast() }
        return lines.joined(separator: "\n")
    }

    /// Lines without space around them, and no more than one empty one between two.
    static func tidied(_ text: String) -> String {
        var lines: [String] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if words.isEmpty, lines.last?.isEmpty ?? true { continue }
            lines.append(words)
        }
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines.joined(separator: "\n")
    }

    private struct Tag {
        var name = ""
        var isClosing = false
        var end: Int

        /// Reads from `<` on to behind `>`; a comment to behind `-->`.
        ///
        /// What never ends, ends with the text.
        init(_ html: [Unicode.Scalar], at start: Int) {
            var place = start + 1
            if html[place...].starts(with: "!--".unicodeScalars) {
                place += 3
                while place < html.count, !html[place...].starts(with: "-->".unicodeScalars) { place += 1 }
                end = min(place + 3, html.count)
                return
            }
            if place < html.count, html[place] == "/" {
                isClosing = true
                place += 1
            }
            while place < html.count, html[place].properties.isAlphabetic || "0"..."9" ~= html[place], name.count < 20 {
                name.unicodeScalars.append(html[place])
                place += 1
            }
            name = name.lowercased()
            // A `<` before anything else is text that nobody escaped; it is left out.
            guard !name.isEmpty || place < html.count && (html[place] == "!" || html[place] == "?") else {
                end = start + 1
                return
            }
            var quote: Unicode.Scalar?
            while place < html.count {
                let scalar = html[place]
                if let open = quote {
                    if scalar == open { quote = nil }
                } else if scalar == ">" {
                    break
                } else if scalar == "\"" || scalar == "'" {
                    quote = scalar
                }
                place += 1
            }
            end = min(place + 1, html.count)
        }
    }

    /// Behind the end of an element whose content nobody is shown.
    private static func end(of name: String, in html: [Unicode.Scalar], from start: Int) -> Int {
        var place = start
        while place < html.count {
            if html[place] == "<" {
                let tag = Tag(html, at: place)
                if tag.isClosing, tag.name == name { return tag.end }
                // A head that never ends is no reason to hide the body.
                if name == "head", tag.name == "body" { return place }
            }
            place += 1
        }
        return html.count
    }

    private static func entity(_ html: [Unicode.Scalar], at start: Int) -> (String.UnicodeScalarView, Int) {
        let name = html[(start + 1)...].prefix(12).prefix { $0 != ";" && $0 != "<" && $0 != "&" && $0 != " " }
        let end = start + 1 + name.count
        var text = String.UnicodeScalarView()
        guard end < html.count, html[end] == ";", let scalar = scalar(String(String.UnicodeScalarView(name))) else {
            text.append("&")
            return (text, start + 1)
        }
        text.append(scalar)
        return (text, end + 1)
    }

    private static func scalar(_ name: String) -> Unicode.Scalar? {
        if name.hasPrefix("#x") || name.hasPrefix("#X") {
            return UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
        }
        if name.hasPrefix("#") { return UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init) }
        return named[name]
    }

    private static let named: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "euro": "€", "copy": "©", "reg": "®",
        "eacute": "é", "egrave": "è", "euml": "ë", "ecirc": "ê", "iuml": "ï", "ouml": "ö", "uuml": "ü", "auml": "ä",
        "aacute": "á", "agrave": "à", "oacute": "ó", "uacute": "ú", "ccedil": "ç", "szlig": "ß", "hellip": "…",
        "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "bull": "•", "middot": "·",
    ]
}
