import Regulation
import Testing

@testable import Intake

@Suite("Messages name the place and the rule, in both languages, and nothing of the file")
struct MessageTests {
    static let problems: [IntakeProblem] =
        [
            .source(.notFound), .source(.notReadable), .source(.notAFile), .source(.outsideFolder),
            .source(.tooLarge(limit: 1)), .source(.lineTooLong(limit: 1)), .source(.invalidUTF8(offset: 1)),
            .source(.controlCharacter), .syntax(.empty), .syntax(.severalDocuments), .syntax(.tab), .syntax(.anchor),
            .syntax(.tag), .syntax(.tooDeep), .syntax(.keyIsNoText), .syntax(.duplicateKey(firstLine: 1)),
            .syntax(.unclosedText), .syntax(.unclosedBracket), .syntax(.missingColon), .syntax(.unexpectedColon),
            .syntax(.indentation), .syntax(.reservedCharacter), .syntax(.unreadable),
            .shape(.unknownField(meant: nil)), .shape(.unknownField(meant: "name")), .shape(.missing(field: "name")),
            .shape(.empty), .shape(.textTooLong(limit: 1)), .shape(.tooMany(limit: 1)),
            .shape(.oneOf(["text", "file"])),
            .shape(.unsupportedFormat(supported: 1)), .value(.notASlug), .value(.reservedSlug), .value(.notAPromiseID),
            .value(.duplicateSlug(firstLine: 1)), .value(.unknownReference(to: "data")),
            .value(.unknownCode(allowed: ["nl"], meant: nil)), .value(.unknownCode(allowed: ["nl"], meant: "nl")),
            .value(.unknownCountry), .value(.unknownTimeZone), .value(.notADay), .value(.impossibleDay),
            .value(.notAYearEnd), .value(.endsBeforeStart), .value(.notADuration),
            .value(.outOfRange(from: 1, through: 2)), .value(.notPaired(with: 2)),
            .value(.retentionWithoutTrigger), .value(.triggerWithoutDuration), .value(.notAnEmailAddress),
            .value(.notAPhoneNumber), .value(.notAKvKNumber), .value(.notAVATNumber), .value(.onlyFor(.controller)),
            .value(.onlyFor(.processor)), .value(.notAWrittenDate), .value(.notAnAmount), .value(.notYesOrNo),
            .sheet(.empty), .sheet(.textAfterQuote(openedLine: 1)), .sheet(.unclosedQuote),
            .sheet(.rowTooLong(limit: 1)), .sheet(.tooManyColumns(limit: 1)), .sheet(.ragged(cells: 1, headings: 2)),
            .sheet(.lostCharacter), .sheet(.noHeadings(known: ["name"])), .sheet(.missingColumn(names: ["name"])),
            .sheet(.duplicateHeading(first: "A")), .sheet(.changedMeanwhile), .sheet(.headingNotThere),
            .sheet(.repeatedNumber(line: 2)), .value(.severalValues(allowed: choice)),
            .value(.notUnderstood(thing: 1, of: 2, allowed: choice)),
            .value(.unknownWord(allowed: choice, meant: nil)), .value(.unknownWord(allowed: choice, meant: 0)),
            .value(.yetToCome), .value(.clientNotFound), .value(.severalClients(count: 2)),
            .value(.contradictingClients(one: "a", other: "b")), .value(.purposeNotFound),
            .sheet(.unknownHeading(meant: nil)), .sheet(.unknownHeading(meant: "naam")),
        ] + ValueKind.allCases.map { .shape(.wrongKind(expected: $0)) }
        + Workbook.allCases.map { .sheet(.workbook($0)) }

    private static let choice = Choice(codes: ["person", "organisation"], dutch: ["persoon", "organisatie"])

    /// Words that no Dutch sentence has.
    static let english: Set<String> = [
        "the", "is not", "of the", "not", "and", "or", "with", "was", "were", "this", "that", "there", "from", "what",
        "line", "must", "person", "organisation", "expected", "missing", "row", "rows", "heading", "value", "choose",
        "did", "only", "has", "have", "once", "been", "at",
    ]

    @Test("No word of a Dutch sentence is an English one", arguments: problems)
    func dutch(problem: IntakeProblem) {
        let words = problem.sentence(in: .dutch).lowercased().split { !$0.isLetter }.map(String.init)
        #expect(Self.english.isDisjoint(with: words), "\(problem.sentence(in: .dutch))")
    }

    @Test("Each problem has a sentence of its own in Dutch and in English", arguments: problems)
    func sentences(problem: IntakeProblem) {
        let sentences = Language.allCases.map { problem.sentence(in: $0) }
        #expect(Set(sentences).count == 2)
        for sentence in sentences { #expect(sentence.hasSuffix(".") || sentence.hasSuffix("?")) }
        let others = Self.problems.filter { $0 != problem }
        #expect(!others.contains { sentences.contains($0.sentence(in: .english)) })
    }

    @Test("A message says file, line, column, field, what, and which rule")
    func message() throws {
        let error = try #require(throws: IntakeFailures.self) {
            try declaration("organisation: {name: A, language: de}\n")
        }
        let failure = try #require(error.failures.first)
        #expect(
            failure.message(in: .english)
                == "register.yaml:1:35: organisation.language: Not a value of this field. Choose from: nl, en. "
                + "[Art. 30(1)(a) GDPR]")
        #expect(
            failure.message(in: .dutch)
                == "register.yaml:1:35: organisation.language: Geen waarde van dit veld. Kies uit: nl, en. "
                + "[art. 30 lid 1 onder a AVG]")
    }

    @Test("What stood in the file is not repeated, wherever it stood")
    func silence() throws {
        let name = "Kanarievogel"
        let yaml = """
            organisation:
              name: [\(name)]
              language: \(name)
              kvk: \(name)
              contact: {email: \(name), phone: \(name)}
              \(name): \(name)
            processors: [{slug: \(name), name: \(name), role: \(name), country: \(name), since: \(name)}]
            activities: [{slug: x, name: x, kind: controller, since: 2019-01-01, recipients:
              [{slug: r, title: R, role: processor, processor: kanarievogel}], transfers: \(name)}]
            \(name): {\(name): [!t \(name)]}
            """
        let error = try #require(throws: IntakeFailures.self) { try declaration(yaml) }
        #expect(!error.failures.isEmpty)
        let plain = try #require(throws: IntakeFailures.self) {
            try declaration(yaml.replacing("!t ", with: ""))
        }
        #expect(plain.failures.count == 13)
        for failure in error.failures + plain.failures {
            for language in Language.allCases {
                #expect(!failure.message(in: language).lowercased().contains(name.lowercased()))
            }
            #expect(!"\(failure)".lowercased().contains(name.lowercased()))
        }
    }
}
