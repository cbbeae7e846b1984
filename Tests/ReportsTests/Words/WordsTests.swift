import Facts
import Regulation
import Reports
import Testing

@Suite("The texts that people read")
struct WordsTests {
    /// Texts that are rightly the same in both languages.
    static let same: Set<String> = [
        "AVG", "RSIN", "website", "account", "cookie", "contact", "client", "open", "post", "status", "criterium",
    ]

    @Test("are there in both languages, and no one stands in for the other")
    func bothLanguages() {
        for entry in AllWords.all {
            #expect(!entry.words.dutch.isEmpty, "\(entry.place)")
            #expect(!entry.words.english.isEmpty, "\(entry.place)")
            // A word may be the same in both; a sentence never is.
            if entry.words.dutch.contains(" ") {
                #expect(entry.words.dutch != entry.words.english, "\(entry.place)")
            }
        }
    }

    @Test("have the same slots in both languages, and no unknown ones")
    func slots() {
        for entry in AllWords.all {
            let dutch = Self.slots(of: entry.words.dutch)
            #expect(dutch == Self.slots(of: entry.words.english), "\(entry.place)")
            for slot in dutch { #expect(Slot(rawValue: slot) != nil, "\(entry.place): {\(slot)}") }
        }
    }

    private static func slots(of text: String) -> [String] {
        text.split(separator: "{").dropFirst().compactMap { $0.split(separator: "}").first.map(String.init) }.sorted()
    }

    /// What B1 Dutch avoids, and synonyms of words in the glossary: one word per thing.
    static let banned = [
        "indien", "teneinde", "middels", "ter inzage", "conform", "derhalve", "aangaande", "omtrent", "jegens", "gij",
        "datasubject", "privacy statement", "processor", "controller", "opt-out", "register van verwerkingen",
        "dpo", "rechtsgrond", "privacybeleid", "bewaarperiode", "opslagtermijn",
    ]

    @Test("use plain Dutch words and the one word for each thing", arguments: banned)
    func plainWords(word: String) {
        for entry in AllWords.all {
            let words = Self.words(of: entry.words.dutch).joined(separator: " ")
            #expect(!" \(words) ".contains(" \(word) "), "\(entry.place): \(entry.words.dutch)")
        }
    }

    @Test("address the reader as u, and never as je or jij")
    func politeForm() {
        for entry in AllWords.all {
            let words = Set(Self.words(of: entry.words.dutch))
            #expect(words.isDisjoint(with: ["je", "jij", "jou", "jouw", "jullie"]), "\(entry.place)")
        }
    }

    @Test("are in sentences of at most 20 words, and of 12 on average", arguments: Language.allCases)
    func sentenceLength(language: Language) {
        var lengths: [Int] = []
        for entry in AllWords.all where entry.words[language].contains(where: { ".?!".contains($0) }) {
            for sentence in Self.sentences(of: entry.words[language]) {
                let count = Self.words(of: sentence).count
                #expect(count <= 20, "\(entry.place): \(sentence)")
                lengths.append(count)
            }
        }
        #expect(lengths.count > 100)
        #expect(lengths.reduce(0, +) <= lengths.count * 12)
    }

    @Test("do not pile up the passive", arguments: AllWords.all.map(\.words.dutch).filter { $0.contains("word") })
    func passive(text: String) {
        let count = Self.words(of: text).count { $0 == "worden" || $0 == "wordt" }
        #expect(count <= 1)
    }

    @Test("make no promise that nobody can keep")
    func claims() {
        for entry in AllWords.all {
            for text in [entry.words.dutch.lowercased(), entry.words.english.lowercased()] {
                for claim in ["avg-proof", "gdpr-proof", "waterdicht", "gegarandeerd", "guaranteed", "irrevocably"] {
                    #expect(!text.contains(claim), "\(entry.place)")
                }
            }
        }
    }

    private static func sentences(of text: String) -> [String] {
        text.split(whereSeparator: { ".?!".contains($0) }).map(String.init)
            .filter { $0.contains(where: \.isLetter) }
    }

    private static func words(of text: String) -> [String] {
        text.lowercased().split(whereSeparator: { !($0.isLetter || $0.isNumber || "-'{}".contains($0)) })
            .map(String.init)
    }

    @Test("every country has a name in both languages")
    func countries() {
        var named = 0
        for first in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" {
            for second in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" {
                guard let country = Country("\(first)\(second)") else { continue }
                named += 1
                #expect(country.words.dutch != country.code, "\(country.code)")
                #expect(country.words.english != country.code, "\(country.code)")
            }
        }
        #expect(named == 250)
    }

    @Test("a value goes into its slot, keeps its type, and one that is missing shows")
    func filling() {
        let phrase = Phrase("Op {day} waren er {count}.", "On {day} there were {count}.", [.count: .number(1_234)])
        #expect(phrase.text(in: Notation(.dutch)) == "Op {day} waren er 1.234.")
        let full = Phrase("Op {day}", "On {day}", [.day: .day(Samples.day("2026-11-22"))])
        #expect(
            full.runs(in: Notation(.english))
                == [.text("On "), .day(Samples.day("2026-11-22"), "22 November 2026")])
        let quoted = Phrase("Hallo {name}", "Hello {name}", [.name: .text("{day}")])
        #expect(quoted.text(in: Notation(.dutch)) == "Hallo {day}")
    }
}
