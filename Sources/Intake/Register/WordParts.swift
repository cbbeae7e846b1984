/// The parts of a cell that says several things, as far as what stands between them tells.
struct WordParts {
    /// Things that stand side by side: on lines of their own, or with a sign between them.
    let things: [String]

    /// `thing`: Its pieces, between commas and words such as "and"; those may be several things, or one with remarks.
    static func pieces(of thing: String) -> [String] {
        var text = thing
        for word in [" en ", " and ", " et ", " of ", " or ", " ou ", " alsmede ", " respectievelijk "] {
            text = text.replacing(word, with: ",")
        }
        return values(text) { $0 == "," }
    }

    init(_ text: String) {
        things = Self.values(text) { "\n;/|&+".contains($0) }
    }

    private static func values(_ text: String, at isSeparator: (Character) -> Bool) -> [String] {
        CellList.split(text, at: isSeparator).compactMap { SheetCell($0, at: .start).value }
    }
}

extension KnownWords {
    /// What the words of a cell come to.
    enum Meaning: Equatable {
        /// Every word is understood, or is a remark beside what is.
        case codes([Code], isPlain: Bool)
        /// The thing of this number, counted from 1, is none that is known.
        case notUnderstood(thing: Int, of: Int)
        /// Several stand together in such a way that they can't be told apart.
        case several
    }

    /// What a text means, each of its things by itself: one that is not understood is never left out.
    func meaning(of text: String) -> Meaning {
        if let code = code(of: text), isPlain(text) { return .codes([code], isPlain: true) }
        let things = WordParts(text).things
        var codes: [Code] = []
        var isPlain = true
        for (number, thing) in things.enumerated() {
            let found = self.codes(in: thing)
            isPlain = isPlain && self.isPlain(thing)
            switch found.count {
            case 0: return .notUnderstood(thing: number + 1, of: things.count)
            case 1: codes += found
            default:
                let pieces = WordParts.pieces(of: thing).map { self.codes(in: $0) }.filter { !$0.isEmpty }
                guard pieces.allSatisfy({ $0.count == 1 }), pieces.count > 1 else { return .several }
                codes += pieces.flatMap(\.self)
            }
        }
        var seen: Set<Code> = []
        return .codes(codes.filter { seen.insert($0).inserted }, isPlain: isPlain)
    }
}
