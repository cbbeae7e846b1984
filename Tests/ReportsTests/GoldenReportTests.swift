import Facts
import Foundation
import Regulation
import Reports
import Testing

/// Each report in each language and form, to the byte.
///
/// A golden file is written anew when the tests run with `DOSSIER_WRITE_GOLDEN=1`, and read by a person before it is
/// kept.
@Suite("The reports, as they were written before")
struct GoldenReportTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

    struct Form: Sendable, CustomTestStringConvertible {
        let format: ReportFormat
        let language: Language
        let suffix: String
        var testDescription: String { suffix }
    }

    static let forms: [Form] = [
        Form(format: .text, language: .dutch, suffix: "nl.txt"),
        Form(format: .text, language: .english, suffix: "en.txt"),
        Form(format: .html, language: .dutch, suffix: "nl.html"),
        Form(format: .html, language: .english, suffix: "en.html"),
        Form(format: .csv(.rfc4180), language: .english, suffix: "en.rfc4180.csv"),
        Form(format: .csv(.excelNL), language: .dutch, suffix: "nl.excel-nl.csv"),
        Form(format: .json, language: .dutch, suffix: "json"),
    ]

    static func check(_ report: some Report, _ name: String, _ form: Form) throws {
        let text = report.written(as: form.format, in: form.language)
        let file = folder.appending(path: "\(name).\(form.suffix)")
        if ProcessInfo.processInfo.environment["DOSSIER_WRITE_GOLDEN"] != nil {
            try Data(text.utf8).write(to: file)
        }
        let golden = try #require(try? Data(contentsOf: file), "There is no golden file \(file.lastPathComponent).")
        #expect(Data(text.utf8) == golden, "\(file.lastPathComponent) differs.")
    }

    @Test("the client file", arguments: forms)
    func clientFile(form: Form) throws { try Self.check(Samples.clientFile, "client-file", form) }

    @Test("the processing register", arguments: forms)
    func register(form: Form) throws { try Self.check(Samples.register, "processing-register", form) }

    @Test("the difference in the register", arguments: forms)
    func difference(form: Form) throws {
        let difference = try #require(Samples.register.difference)
        try Self.check(
            RegisterComparison(masthead: Samples.masthead, difference: difference), "register-difference", form)
    }

    @Test("what erasing somebody would take", arguments: forms)
    func erasurePreview(form: Form) throws { try Self.check(Samples.erasurePreview, "erasure-preview", form) }

    @Test("the certificate of erasure", arguments: forms)
    func erasureCertificate(form: Form) throws {
        try Self.check(Samples.erasureCertificate, "erasure-certificate", form)
    }

    @Test("the management report", arguments: forms)
    func management(form: Form) throws {
        let input = try #require(Samples.managementInput)
        try Self.check(ManagementReport(input), "management", form)
    }

    @Test("the agenda", arguments: forms.filter { !$0.suffix.hasSuffix("csv") && !$0.suffix.hasSuffix("html") })
    func agenda(form: Form) throws { try Self.check(Samples.agenda, "agenda", form) }

    @Test("are the same however often they are made")
    func deterministic() throws {
        let input = try #require(Samples.managementInput)
        for form in Self.forms {
            #expect(
                Samples.clientFile.written(as: form.format, in: form.language)
                    == Samples.clientFile.written(as: form.format, in: form.language))
            #expect(
                ManagementReport(input).written(as: form.format, in: form.language)
                    == ManagementReport(input).written(as: form.format, in: form.language))
        }
    }

    @Test("print as-of and known-at on every page for people", arguments: Language.allCases)
    func viewpoint(language: Language) throws {
        let input = try #require(Samples.managementInput)
        let reports: [any Report] = [Samples.clientFile, Samples.register, ManagementReport(input)]
        let notation = Notation(language, zone: Samples.zone)
        for report in reports {
            let page = report.written(as: .text, in: language)
            #expect(page.contains(notation.day(Samples.masthead.asOf)))
            #expect(page.contains(notation.moment(Samples.instant("2026-03-31T12:05:00.000000Z"))))
            #expect(page.contains("64"))
            #expect(page.contains(HeadingText.practice.text(in: language)))
            #expect(page.split(separator: "\n").allSatisfy { $0.count <= TextPage.standardWidth })
        }
    }
}
