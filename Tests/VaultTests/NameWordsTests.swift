import Testing

@testable import Vault

@Suite("Words of a name")
struct NameWordsTests {
    @Test(
        "are folded, so that capitals, accents and hyphens don't hide anybody",
        arguments: [
            ("Çelik & Zonen B.V.", ["celik", "zonen", "b", "v"]),
            ("van der Berg-Jansen", ["van", "der", "berg", "jansen"]),
            ("D'Hondt", ["dhondt"]), ("Łukasz Sørensen", ["lukasz", "sorensen"]), ("ｆｕｌｌ Straße", ["full", "strasse"]),
            ("", []), ("…", []), ("Bakker bakker BAKKER", ["bakker"]), ("Café Zoë 24", ["cafe", "zoe", "24"]),
        ])
    func folding(name: String, words: [String]) {
        #expect(NameWords(name).words == words)
    }

    @Test("have beginnings of three to eight letters")
    func prefixes() {
        #expect(NameWords.prefixes(of: "ab").isEmpty)
        #expect(NameWords.prefixes(of: "abc") == ["abc"])
        #expect(NameWords.prefixes(of: "timmermanshuis").map(\.count) == [3, 4, 5, 6, 7, 8])
    }

    @Test("are bounded, whatever somebody pastes into a name")
    func bounded() {
        let long = (0..<1000).map { "word\($0)" }.joined(separator: " ")
        #expect(NameWords(long).words.count == NameWords.mostWords)
    }
}
