import Regulation

/// The grounds of Article 6(1) that somebody wrote into one cell: all of them, or that one was not understood.
enum WrittenGrounds {
    case grounds([(basis: LawfulBasis, text: String)])
    /// The thing of this number, counted from 1, is no ground that is known.
    case notUnderstood(thing: Int, of: Int)
    /// Several stand together in such a way that they can't be told apart.
    case several

    var bases: [LawfulBasis] {
        switch self {
        case .grounds(let grounds): grounds.map(\.basis)
        case .notUnderstood, .several: []
        }
    }

    init(_ text: String) {
        let things = WordParts(text).things
        var grounds: [(basis: LawfulBasis, text: String)] = []
        for (number, thing) in things.enumerated() {
            switch Self.grounds(in: thing) {
            case .grounds(let found): grounds += found
            case .several:
                self = .several
                return
            case .notUnderstood where !grounds.isEmpty && Self.isCitation(thing):
                // The article or the law that the ground before it rests on.
                grounds[grounds.count - 1].text += "; \(thing)"
            case .notUnderstood:
                self = .notUnderstood(thing: number + 1, of: things.count)
                return
            }
        }
        self = .grounds(grounds)
    }

    /// The grounds in one thing: one with remarks beside it, or several with a comma or a word between them.
    private static func grounds(in thing: String) -> WrittenGrounds {
        if let basis = LawfulBasis(written: thing) {
            let isLost = WordParts.pieces(of: thing).contains { LawfulBasis.codes(in: $0).isEmpty && soundsLikeOne($0) }
            return isLost ? .notUnderstood(thing: 1, of: 1) : .grounds([(basis, thing)])
        }
        guard LawfulBasis.codes(in: thing).count > 1 else { return .notUnderstood(thing: 1, of: 1) }
        var grounds: [(basis: LawfulBasis, text: String)] = []
        for piece in WordParts.pieces(of: thing) {
            let codes = LawfulBasis.codes(in: piece)
            if codes.count > 1 { return .several }
            if let basis = codes.first {
                grounds.append((basis, piece))
            } else if soundsLikeOne(piece) {
                return .notUnderstood(thing: 1, of: 1)
            } else if let last = grounds.popLast() {
                grounds.append((last.basis, "\(last.text), \(piece)"))
            }
        }
        return grounds.count > 1 ? .grounds(grounds) : .several
    }

    /// Whether a text names a provision and nothing that could be a ground.
    private static func isCitation(_ text: String) -> Bool { text.contains(where: \.isNumber) && !soundsLikeOne(text) }

    /// Whether a text without a known ground has a word as grounds have.
    private static func soundsLikeOne(_ text: String) -> Bool {
        let plain = Heading(text).plain.replacing("belangenafweging", with: "")
        return [
            "toestem", "consent", "overeenk", "contract", "verplicht", "obligat", "vitaal", "vital", "taak", "task",
            "belang", "interest", "interet", "gerecht", "wettelijk",
        ].contains { plain.contains($0) }
    }
}

extension LawfulBasis {
    var needsStatute: Bool {
        switch self {
        case .legalObligation, .publicTask: true
        case .consent, .contract, .vitalInterests, .legitimateInterests: false
        }
    }

    /// The ground that somebody's words mean: by the letter of Article 6(1), by words for it, or by both alike.
    init?(written text: String) {
        let codes = Self.codes(in: text)
        guard codes.count == 1, let code = codes.first else { return nil }
        self = code
    }

    /// Every ground that a text has a word or a letter for.
    static func codes(in text: String) -> Set<LawfulBasis> {
        var codes = KnownWords<LawfulBasis>.basis.codes(in: text)
        for letter in Self.letters(in: text) {
            guard let index = "abcdef".firstIndex(of: letter) else { continue }
            codes.insert(Self.allCases["abcdef".distance(from: "abcdef".startIndex, to: index)])
        }
        return codes
    }

    /// The letters of Article 6(1) in a text, as `6(1)(b)`, `6 lid 1 sub b` and `6.1.b` have one.
    private static func letters(in text: String) -> [Character] {
        let article = #/\b6\s*(?:\(1\)|\.\s*1|,?\s*lid\s*1|,?\s*eerste\s+lid|\s1)[\s,.]*/#
        let letter = #/^(?:aanhef\s+en\s+)?(?:sub|onder|onderdeel|letter)?\s*\(?([a-f])\b/#
        let text = text.lowercased()
        return text.matches(of: article).compactMap { match in
            text[match.range.upperBound...].prefixMatch(of: letter)?.1.first
        }
    }
}
