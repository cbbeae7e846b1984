import Facts
import Regulation

extension DeclaredStatement {
    init(from section: Section) {
        slug = section.slug()
        title = section.optionalText("title")
        language = section.optionalCode("language", Language.self) ?? .dutch
        validFrom = section.day("validFrom")
        wording = Self.wording(from: section)
        promises = section.parts(DeclaredPromise.self)
        section.requireFew(promises.count, limit: 1_000)
    }

    /// The wording in the file itself or, to the byte, in one beside it.
    private static func wording(from section: Section) -> String {
        guard section.has("text") != section.has("file") else {
            section.reading.log.add(.shape(.oneOf(["text", "file"])), at: section.place, field: section.field)
            return ""
        }
        guard section.has("file") else { return section.verbatim("text", limit: wordingLimit) ?? "" }
        guard let file = section.optionalText("file") else { return "" }
        guard !file.hasPrefix("/"), !file.split(separator: "/").contains("..") else {
            section.fail(.source(.outsideFolder), at: "file")
            return ""
        }
        do throws(IntakeFailures) {
            let text = try section.reading.beside(file).text
            if text.utf8.count > wordingLimit { section.fail(.shape(.textTooLong(limit: wordingLimit)), at: "file") }
            if !text.contains(where: { !$0.isWhitespace }) { section.fail(.shape(.empty), at: "file") }
            return text
        } catch {
            for failure in error.failures {
                // Where the file is at fault, the field that names it is the place to look first.
                if failure.place == nil { section.fail(failure.problem, at: "file") }
            }
            section.reading.log.add(
                IntakeFailures(failures: error.failures.filter { $0.place != nil }, omitted: error.omitted))
            return ""
        }
    }

    var written: [WrittenField] {
        [
            .text("slug", slug), .text("title", title), .code("language", language), .day("validFrom", validFrom),
            .text("text", wording), .list("promises", promises.map(\.written)),
        ]
    }
}
