import Facts
import Foundation
import Regulation
import Testing

@testable import Intake

@Suite("An officer's own register")
struct RegisterSheetTests {
    private static func reading(_ layout: RegisterLayout? = nil, skipsBad: Bool = false) -> RegisterSheet.Reading {
        RegisterSheet.Reading(
            layout: layout, since: Day(nearestTo: 2026, 11, 1), skipsBad: skipsBad,
            countries: [Heading("Verenigde Staten"): .unitedStates, Heading("India"): Country("IN") ?? .netherlands])
    }

    private static func read(
        _ text: String, _ layout: RegisterLayout? = nil, skipsBad: Bool = false
    ) throws(IntakeFailures) -> RegisterSheet {
        try RegisterSheet(SheetFile(name: "ropa.csv", bytes: Array(text.utf8)), reading(layout, skipsBad: skipsBad))
    }

    private static func failures(_ text: String) -> [String] {
        do throws(IntakeFailures) {
            _ = try read(text)
            return []
        } catch {
            return error.failures.map { "\($0.line ?? 0):\($0.column ?? 0) \($0.field) \($0.problem.code)" }
        }
    }

    /// The declaration without what every file has.
    private static func yaml(_ sheet: RegisterSheet) -> String {
        sheet.declaration.write().replacing("format: 1\n", with: "")
    }

    // MARK: Layouts

    @Test("is read by the layout of the British authority")
    func british() throws {
        let text = """
            Controller,Example Ltd,,,,,,,,,
            Business function,Purpose of processing,Categories of individuals,Categories of personal data,\
            Categories of recipients,Names of third countries or international organisations that data are \
            transferred to (if applicable),Safeguards for exceptional transfers of personal data,Retention schedule,\
            Article 6 lawful basis,DPIA required?,DPIA progress,Rights available to individuals
            Payroll,Pay staff,Employees,"Name, bank details",HMRC,India,standard contractual clauses,\
            6 years after end of employment,Article 6(1)(b) - contract,Yes,completed,Access
            """
        let sheet = try Self.read(text, .ico)
        #expect(
            Self.yaml(sheet) == """
                activities:
                  - slug: payroll
                    name: Payroll
                    kind: controller
                    since: 2026-11-01
                    purposes:
                      - slug: pay-staff
                        title: Pay staff
                        description: Article 6(1)(b) - contract
                        basis: contract
                    subjects:
                      - slug: employees
                        title: Employees
                    data:
                      - slug: name
                        title: Name
                        nature: ordinary
                        source: subject
                      - slug: bank-details
                        title: bank details
                        nature: ordinary
                        source: subject
                    recipients:
                      - slug: hmrc
                        title: HMRC
                        role: category
                    transfers:
                      - slug: in
                        country: IN
                        mechanism: scc
                    retention:
                      - slug: alle
                        category: all
                        duration: P6Y
                        trigger: end-of-agreement
                        ground: criterion
                        text: "6 years after end of employment"
                    impactAssessment:
                      status: done
                    reviewMonths: 12

                """)
        #expect(sheet.unread.map(\.column) == ["L"])
    }

    @Test("is read by the layouts of the Belgian and French authorities, and of CISO Assistant")
    func others() throws {
        let belgian = try Self.read(
            """
            Processing number;Business process;Process owner;Functional description;Purpose;Basis;Statute;\
            Functional data category;Data-subject category;Recipients;Country;Retention;Start date;End date
            V-12;Facturatie;Financiën;Maakt facturen;Factureren;wettelijke verplichting;art. 52 AWR;Naam;Klanten;\
            Boekhouder;geen;zolang het moet;01/03/2020;31-12-2027
            """, .gba)
        let invoicing = try #require(belgian.declaration.activities.first)
        #expect(invoicing.slug == "v-12" && invoicing.owner == "Financiën" && invoicing.since == Day("2020-03-01"))
        #expect(invoicing.until == Day("2027-12-31") && invoicing.transfers == .none)
        #expect(invoicing.purposes.first?.basis == .legalObligation)
        #expect(invoicing.purposes.first?.statute == "art. 52 AWR")
        #expect(invoicing.retention.first?.criterion == "zolang het moet")

        let french = try Self.read(
            """
            Nom de l'activite;Date de creation;Objectifs;Categories de personnes;Categories de donnees;\
            Donnees sensibles;Durees;Sous-traitants;Transferts hors UE;Mesures de securite
            Paie;01/02/2021;Payer les salariés;Salariés;Nom;oui;5 ans;Hébergeur SA;non;Sauvegarde
            """, .cnil)
        let pay = try #require(french.declaration.activities.first)
        #expect(pay.since == Day("2021-02-01") && pay.transfers == .none)
        #expect(pay.recipients.map(\.processor) == ["hebergeur-sa"])
        #expect(french.declaration.processors.map(\.name) == ["Hébergeur SA"])

        let assistant = try Self.read(
            "ref_id,name,description,status,dpia_required,dpia_reference\nP.1,CRM,Sales,draft,True,DPIA-3\n",
            .cisoAssistant)
        let crm = try #require(assistant.declaration.activities.first)
        #expect(crm.slug == "p-1" && crm.impactAssessment == .required && crm.assessmentReference == "DPIA-3")
        #expect(assistant.unread.map(\.column) == ["D"])
    }

    @Test(
        "every column of a layout that is known has a place, or is named as left out",
        arguments: RegisterLayout.allCases)
    func allColumns(layout: RegisterLayout) throws {
        let (name, read, leftOut) = LayoutColumns.of(layout)
        let headings = [name] + read + leftOut
        let cells = ["Een"] + Array(repeating: "", count: headings.count - 1)
        let rows = [headings, cells].map { $0.map { "\"\($0)\"" }.joined(separator: ";") }
        let sheet = try Self.read(rows.joined(separator: "\n") + "\n", layout)
        #expect(sheet.unread.compactMap(\.heading) == leftOut)
        let page = try String(
            contentsOfFile: #filePath.replacing(
                "Tests/IntakeTests/Register/RegisterSheetTests.swift", with: "Documentation/Formats/RegisterSheet.md"),
            encoding: .utf8)
        for heading in leftOut { #expect(page.contains("`\(heading)`"), "\(heading)") }
    }

    @Test("says what it makes of a yes without a country, of none, and of words in brackets")
    func remarked() throws {
        let sheet = try Self.read(
            """
            naam;ontvangers;verwerkers;doorgifte
            Een;geen;none;ja
            Twee;Belastingdienst;;Ja (VS (DPF), India)
            Drie;;;EU (Ierland)
            Vier;;;nee (alleen binnen de EU)
            Vijf;;;VS (DPF, sinds de zomer)
            """)
        func remarks(_ line: Int) -> [RegisterRemark.What] {
            sheet.remarks.filter { $0.place.line == line }.map(\.what)
        }
        #expect(remarks(2) == [.takenAsNone, .takenAsNone, .placeMissing])
        #expect(remarks(3) == [])
        #expect(remarks(4) == [.takenAs(["none"])])
        #expect(remarks(5) == [.takenAs(["none"])])
        #expect(remarks(6).count == 1)
        let activities = sheet.declaration.activities
        #expect(activities[0].transfers == .notStated && activities[0].recipients.isEmpty)
        #expect(sheet.declaration.processors.isEmpty)
        #expect(activities[2].transfers == .none && activities[3].transfers == .none)
        guard case .to(let transfers) = activities[1].transfers else {
            Issue.record("No transfers: \(activities[1].transfers).")
            return
        }
        #expect(transfers.count == 2)
    }

    // MARK: Cells

    @Test(
        "knows a ground by words and by the article",
        arguments: [
            ("Toestemming", LawfulBasis.consent), ("art. 6 lid 1 sub a AVG", .consent),
            ("Uitvoering van de overeenkomst (art. 6 lid 1 onder b)", .contract), ("6(1)(c)", .legalObligation),
            ("Article 6(1)(f) - legitimate interests", .legitimateInterests),
            ("gerechtvaardigd belang", .legitimateInterests),
            ("Taak van algemeen belang", .publicTask), ("intérêt légitime", .legitimateInterests),
            ("Article 6.1.d: vital interests", .vitalInterests), ("public-task", .publicTask),
        ])
    func grounds(text: String, basis: LawfulBasis) {
        #expect(LawfulBasis(written: text) == basis)
    }

    @Test(
        "guesses no ground",
        arguments: ["art. 6 lid 1 AVG", "toestemming of overeenkomst", "zie bijlage", "6(1)(a) contract", "ja"])
    func noGround(text: String) {
        #expect(LawfulBasis(written: text) == nil)
    }

    @Test(
        "takes a term where duration and beginning are both said, and the words otherwise",
        arguments: [
            ("7 jaar na einde boekjaar", WrittenTerm.duration(.years(7), from: .financialYearEnd)),
            ("18 maanden na afloop van de opdracht", .criterion),
            ("18 maanden na einde opdracht", .duration(.months(18), from: .endOfService)),
            ("twee jaar na uitdiensttreding", .duration(.years(2), from: .endOfAgreement)),
            ("4 weken na besluit", .duration(.weeks(4), from: .decision)), ("7 jaar", .criterion),
            ("zolang de klacht loopt", .criterion), ("2 jaar na afsluiten, of 5 jaar", .criterion),
        ])
    func terms(text: String, term: WrittenTerm) {
        #expect(WrittenTerm(text) == term)
    }

    @Test("takes the things in a cell apart")
    func lists() {
        #expect(CellList.items("Naam, adres (straat, nummer), e-mail", commas: true).count == 3)
        #expect(CellList.items("- Eén\n• Twee\n3. Drie\n\n", commas: true) == ["Eén", "Twee", "Drie"])
        #expect(CellList.items("Werven, selecteren en betalen", commas: false).count == 1)
        #expect(CellList.items("a; b, c; a", commas: true) == ["a", "b, c"])
        #expect(CellList.items("2 jaar", commas: true) == ["2 jaar"])
    }

    @Test("pairs grounds and purposes, or says that it can't")
    func pairs() throws {
        let head = "naam;doel;grondslag\n"
        let sheet = try Self.read(head + "A;\"Een\nTwee\";\"toestemming\ncontract\"\nB;Drie;toestemming / contract\n")
        let found = sheet.declaration.activities.map { $0.purposes.map { "\($0.title) \($0.basis?.rawValue ?? "-")" } }
        #expect(found == [["Een consent", "Twee contract"], ["Drie consent", "Drie contract"]])
        #expect(
            Self.failures(head + "A;\"Een\nTwee\nDrie\";\"toestemming\ncontract\"\n") == [
                "4:7 basis (C) value.not-paired"
            ])
    }

    @Test(
        "takes every ground that a cell has",
        arguments: [
            ("gerechtv. belang / toestemming", [LawfulBasis.legitimateInterests, .consent]),
            ("Toestemming en overeenkomst", [.consent, .contract]),
            ("overeenkomst, wettelijke verplichting (AWR)", [.contract, .legalObligation]),
            ("art. 6 lid 1 sub b + art. 6 lid 1 sub c", [.contract, .legalObligation]),
            ("wettelijke verplichting; art. 52 AWR", [.legalObligation]),
            ("gerechtvaardigd belang, belangenafweging gedaan", [.legitimateInterests]),
        ])
    func everyGround(text: String, bases: [LawfulBasis]) throws {
        let sheet = try Self.read("naam;doel;grondslag\nA;Een;\"\(text)\"\n")
        #expect(sheet.declaration.activities.first?.purposes.map(\.basis) == bases)
    }

    @Test(
        "leaves nothing out of a cell of codes: what is not understood is a fault of the cell",
        arguments: [
            ("grondslag", "toestemming / zomaar", "basis (C) value.not-understood"),
            ("grondslag", "toestemming, wettelijk iets", "basis (C) value.unknown-code"),
            ("grondslag", "6(1)(a) contract", "basis (C) value.several-values"),
            ("bron", "betrokkene; werkgever", "source (C) value.not-understood"),
            ("bron", "betrokkene; derden", "source (C) value.several-values"),
            ("rol", "verwerker / verantwoordelijke", "role (C) value.several-values"),
            ("artikel 9", "uitdrukkelijke toestemming + zomaar", "condition (C) value.not-understood"),
            ("gegevens", "BSN en gezondheid", "data (C) value.several-values"),
            ("doorgifte", "Nee, India", "transfers (C) value.unknown-country"),
        ])
    func nothingLeftOut(heading: String, text: String, fault: String) {
        #expect(Self.failures("naam;doel;\(heading)\nA;Een;\"\(text)\"\n") == ["2:7 \(fault)"])
    }

    @Test("says what carries a transfer, each by itself")
    func safeguards() {
        let head = "naam;doorgifte;waarborg\n"
        #expect(Self.failures(head + "A;India;scc / iets anders\n") == ["2:9 mechanism (C) value.not-understood"])
        #expect(Self.failures(head + "A;India;scc, bcr\n") == ["2:9 mechanism (C) value.several-values"])
        #expect(Self.failures(head + "A;India, Verenigde Staten;scc, bcr\n").isEmpty)
    }

    @Test("reads where data go as people write it")
    func places() throws {
        let head = "naam;doorgifte buiten EU\n"
        func transfers(_ text: String) throws -> String {
            let sheet = try Self.read(head + "A;\"\(text)\"\n")
            let activity = try #require(sheet.declaration.activities.first)
            switch activity.transfers {
            case .to(let listed):
                return listed.map { "\($0.destination) \($0.mechanism.rawValue)" }.joined(separator: ", ")
            case .none: return "none"
            case .notStated: return "not stated"
            }
        }
        #expect(try transfers("Ja, VS (DPF)").contains("US") == true)
        #expect(try transfers("Ja, VS (DPF)").hasSuffix(" adequacy"))
        #expect(try transfers("India (SCC)").hasSuffix(" scc"))
        #expect(try transfers("Nee, binnen de EU") == "none")
        #expect(try transfers("ja") == "not stated")
    }

    @Test("says what of a cell is not kept")
    func remarks() throws {
        let sheet = try Self.read(
            "naam;doel;grondslag;wetsartikel;bron;gegevens;waarborg\n"
                + "A;Een;contract;art. 52 AWR;betrokkene via de site;Naam;scc\n")
        let remarks = sheet.remarks.map { "\($0.place.line):\($0.place.column) \($0.field) \($0.what)" }
        #expect(
            remarks == [
                "2:28 source (E) takenAs([\"subject\"])", "2:56 mechanism (G) notKept", "2:16 statute (D) notKept",
            ])
    }

    @Test("takes what is not known for not said: gaps, and no faults")
    func unknown() throws {
        let sheet = try Self.read("naam;doel;grondslag;vanaf;doorgifte\nA;?;onbekend;;n.v.t.\n")
        let activity = try #require(sheet.declaration.activities.first)
        #expect(activity.purposes.isEmpty && activity.transfers == .notStated && sheet.undated == ["a"])
    }

    @Test("is refused at the cell, by the article that asks for it")
    func refusals() throws {
        let head = "naam;grondslag;doel;doorgifte;dpia\n"
        #expect(Self.failures(head + ";toestemming;x;;\n") == ["2:1 name (A) shape.missing"])
        #expect(Self.failures(head + "A;zomaar;x;;\n") == ["2:3 basis (B) value.unknown-code"])
        #expect(Self.failures(head + "A;contract;x;Atlantis;\n") == ["2:14 transfers (D) value.unknown-country"])
        #expect(Self.failures(head + "A;contract;x;;ooit\n") == ["2:15 impact-assessment (E) value.unknown-code"])
        #expect(Self.failures(head + "A;contract;x;;\nA;contract;y;;\n") == ["3:1 name (A) value.duplicate-slug"])
        #expect(Self.failures("kleur;smaak\nrood;zoet\n").contains { $0.hasSuffix("sheet.no-headings") })
        #expect(Self.failures("doel;grondslag\nx;contract\n") == ["1:1  sheet.missing-column"])
        do throws(IntakeFailures) {
            _ = try Self.read(head + "A;GEHEIM;x;;\n")
        } catch {
            #expect(error.failures.first?.rule == .gdpr("6(1)"))
            #expect(error.failures.first?.message(in: .dutch).contains("GEHEIM") == false)
        }
    }

    // MARK: Hostile sheets

    @Test("may have titles and merged headings above, empty rows between, and sums below")
    func clutter() throws {
        let sheet = try Self.read(
            """
            Register 2026;;;
            ;Algemeen;;Beveiliging
            Naam verwerking;Doel;Persoonsgegevens;Beveiligingsmaatregelen
            ;;;
            A;Een;Naam;Slot
            ;;;
            B;Twee;Adres;Kluis
            Totaal;2;2;2
            """)
        #expect(sheet.declaration.activities.map(\.name) == ["A", "B"])
        #expect(sheet.taken == 2 && sheet.leftOut == 0 && sheet.headingLine == 3)
    }

    @Test("may be written in Windows-1252, or begin with a byte order mark")
    func encodings() throws {
        let text = "naam;categorieën betrokkenen\nCafé;Cliënten\n"
        for bytes in [
            text.bytes(in: .windows1252, mark: false), text.bytes(in: .utf8, mark: true),
            text.bytes(in: .utf16LittleEndian, mark: true),
        ] {
            let sheet = try RegisterSheet(SheetFile(name: "x", bytes: bytes), Self.reading())
            #expect(sheet.declaration.activities.map(\.name) == ["Café"])
            #expect(sheet.declaration.activities.first?.subjects.map(\.title) == ["Cliënten"])
        }
    }

    @Test("gives what is right when the rest is to be left out")
    func leavingOut() throws {
        let text = "naam;grondslag;doel\nA;contract;x\nB;zomaar;y\nC;toestemming;z\n"
        #expect(throws: IntakeFailures.self) { try Self.read(text) }
        let sheet = try Self.read(text, skipsBad: true)
        #expect(sheet.declaration.activities.map(\.name) == ["A", "C"])
        #expect(sheet.leftOut == 1 && sheet.bad?.failures.map { sheet.line(of: $0) } == [3])
    }

    @Test("changes nothing of what the register has and the sheet says nothing of")
    func merging() throws {
        let known = try declaration(
            """
            processors:
              - {slug: hosting, name: Hosting B.V., role: processor, country: NL}
            activities:
              - slug: a
                name: A
                kind: controller
                since: 2020-01-01
                measures: [{slug: slot, title: Slot}]
                purposes: [{slug: oud, title: Oud, basis: consent}]
            """)
        let sheet = try Self.read("naam;doel;grondslag;verwerkers\nA;Nieuw;contract;HOSTING B.V.\nB;x;contract;\n")
        let merged = sheet.declaration(beside: known)
        #expect(merged.processors.isEmpty)
        let activity = try #require(merged.activities.first)
        #expect(activity.since == Day("2020-01-01") && activity.measures.map(\.slug) == ["slot"])
        #expect(activity.purposes.map(\.title) == ["Nieuw"])
        #expect(activity.recipients.map(\.processor) == ["hosting"])
        #expect(merged.activities.last?.since == Day("2026-11-01"))
    }
}
