import Foundation

/// Something that a command is asked about another organisation.
struct ForeignAttempt: Sendable {
    enum Answer: Sendable {
        /// Refused as unknown, with nothing on standard output.
        case unknown
        /// The answer is no.
        case no
        /// It answers with what is one's own.
        case own
    }

    let arguments: [String]
    let answer: Answer
}

/// An organisation of one's own, and everything that there is of another one in the same installation.
struct ForeignThings: Sendable {
    /// What stands in every text of the other one, in small letters.
    static let secret = "geheim"

    let own: Desk
    let other: Desk
    /// One's own client.
    let mine: String
    let client: String
    let person: String
    let engagement: String
    let invoice: String
    let request: String
    let processor: String
    let statement: String
    let share: String
    let breach: String
    let document: String
    let message: String
    let erasure: String
    let hold: String
    let mailServer: String
    let organisation: String
    /// An entry that the other one has and one's own ledger does not.
    let position: String
    /// A file, and one that names what is not one's own.
    let paper: String
    let letter: String
    let subjects: String

    var ids: [String] {
        [
            client, person, engagement, invoice, request, processor, statement, share, breach, document, message,
            erasure,
            hold, organisation,
        ]
    }

    static func make() async throws -> ForeignThings {
        struct Listed: Decodable { let id: String }
        struct Organisation: Decodable {
            let id: String
            let slug: String
        }
        struct Held: Decodable { let hold: String }
        let own = try await Desk.make("eigen")
        let other = try await Desk.make("ander")
        func file(_ name: String, _ text: String) throws -> String {
            let path = "\(own.home.path)/vreemd-\(name)"
            try Data(text.utf8).write(to: URL(filePath: path))
            return path
        }
        let client = try await other.client("Geheim B.V.", "--email", "geheim@example.nl", "--kvk", "11223344")
        let person = try await other.record("client", "add-person", client, "--name", "Nel Geheim").person ?? ""
        let paper = try file("papier.txt", "Papier")
        let letter = try file("brief.eml", "From: geheim@example.nl\nSubject: Geheim\n\nGeheim\n")
        try await other.expect(["import", "mail", letter])
        let breaches = try file("lekken.csv", "nummer;ontdekt op;omschrijving\n1;2025-03-04;Geheim lek\n")
        try await other.expect(["import", "breaches", breaches])
        let hold = try await other.expect(["hold", "place", client, "--reason", "Geheim", "--format", "json"])
        let listed = try await own.home.run(["organisation", "list", "--format", "json"]).decoded([Organisation].self)
        let engagement = try await other.record("engagement", "start", client, "--on", "2026-01-05").id
        return ForeignThings(
            own: own, other: other, mine: try await own.client("Eigen B.V."), client: client, person: person,
            engagement: engagement,
            invoice: try await other.record(
                "invoice", "record", "--client", client, "--number", "geheim-1", "--date", "2026-02-01"
            ).id,
            request: try await other.record(
                "request", "receive", "--right", "access", "--channel", "mail", "--name", "Geheime Vrager"
            ).id,
            processor: try await other.record(
                "processor", "record", "--name", "Geheime Partij", "--role", "authority", "--country", "NL"
            ).id,
            statement: try await other.record(
                "statement", "add", "-", "--valid-from", "2026-12-01", input: "Geheime verklaring."
            ).id,
            share: try await other.record(
                "share", "record", "--to", "hosting", "--ground", "agreement", "--client", client, "--on", "2026-03-01",
                "--every", "month", "--note", "Geheim"
            ).id,
            breach: try await other.expect(["breach", "list", "--format", "json"]).decoded([Listed].self)[0].id,
            document: try await other.record(
                "document", "add", paper, "--to", client, "--kind", "letter", "--title", "Geheim"
            ).id,
            message: try await other.expect(["mail", "list", "--format", "json"]).decoded([Listed].self)[0].id,
            erasure: try await EraseTests.ask(other, client), hold: try hold.decoded(Held.self).hold,
            mailServer: "mx.geheim.example", organisation: listed.first { $0.slug == "ander" }?.id ?? "",
            position: String(try await other.size() - 1), paper: paper, letter: letter,
            subjects: try file("subjecten.csv", "id\n\(client)\n"))
    }

    private static func unknown(_ arguments: String...) -> ForeignAttempt {
        ForeignAttempt(arguments: arguments, answer: .unknown)
    }

    private static func no(_ arguments: String...) -> ForeignAttempt {
        ForeignAttempt(arguments: arguments, answer: .no)
    }

    private static func own(_ arguments: String...) -> ForeignAttempt {
        ForeignAttempt(arguments: arguments, answer: .own)
    }

    /// What every command of the program is asked; a command that is missing here fails the test.
    ///
    /// Nothing is asked of those that are not about one organisation, or about all of them by what they are for: taking
    /// copies, looking after the installation, reckoning.
    var attempts: [String: [ForeignAttempt]] {
        var all = aboutNoOrganisation
        for part in [aboutClients, aboutRights, aboutTheRegister, aboutPapers, aboutTheRecord] {
            all.merge(part) { $0 + $1 }
        }
        return all
    }

    private var aboutNoOrganisation: [String: [ForeignAttempt]] {
        [
            "setup": [], "doctor": [], "sample": [], "deadline": [], "check": [], "backup": [], "restore": [],
            "register example": [],
            "key copy": [], "key sheet": [], "key confirm-copy": [],
            // All organisations stand in the list; who may run the program may see that.
            "organisation list": [], "organisation create": [],
            "organisation export": [Self.unknown(organisation, "--out", "\(own.home.path)-uit")],
            "organisation import": [Self.unknown(own.home.path, "--key", paper, "--yes")],
            "organisation close": [Self.unknown(organisation, "--reason", "x", "--yes")],
            "organisation show": [Self.own(), Self.unknown("--organisation", organisation)],
            "organisation officers": [],
        ]
    }

    private var aboutClients: [String: [ForeignAttempt]] {
        let channel = ["--channel", "mail"]
        func about(_ arguments: String...) -> ForeignAttempt {
            ForeignAttempt(arguments: arguments + channel, answer: .unknown)
        }
        return [
            "client record": [],
            "client change": [Self.unknown(client, "--city", "Rotterdam")],
            "client end": [Self.unknown(client)],
            "client find": [Self.own("geheim"), Self.own("geheim@example.nl"), Self.own("11223344"), Self.own(client)],
            "client show": [Self.unknown(client), Self.unknown(person)],
            "client history": [Self.unknown(client)],
            "client export": [Self.unknown(client, "--out", "\(own.home.path)/vreemd-kopie")],
            "client add-person": [Self.unknown(client, "--name", "X")],
            "client change-person": [
                Self.unknown(client, person, "--city", "Delft"), Self.unknown(mine, person, "--city", "Delft"),
            ],
            "client remove-person": [Self.unknown(client, person), Self.unknown(mine, person)],
            "client duplicates": [Self.own()],
            "client merge": [Self.unknown(client, mine, "--reason", "x"), Self.unknown(mine, client, "--reason", "x")],
            "client split": [Self.unknown(client, "--reason", "x")],
            "contact record": [
                about(client, "--direction", "in", "--nature", "other"),
                about(mine, "--person", person, "--direction", "in", "--nature", "other"),
            ],
            "engagement start": [Self.unknown(client)],
            "engagement end": [Self.unknown(engagement)],
            "invoice record": [
                Self.unknown("--client", client, "--number", "1", "--date", "2026-01-05"),
                Self.unknown("--client", mine, "--number", "1", "--date", "2026-01-05", "--engagement", engagement),
            ],
            "invoice paid": [Self.unknown(invoice)],
            "invoice list": [Self.own(), Self.unknown("--client", client)],
            "consent give": [
                about(client, "--purpose", "nieuwsbrief", "--proof"),
                about(mine, "--purpose", "nieuwsbrief", "--proof", "--person", person),
                about(mine, "--purpose", "nieuwsbrief", "--proof", "--statement", statement),
            ],
            "consent refuse": [Self.unknown(client, "--purpose", "nieuwsbrief")],
            "consent withdraw": [Self.unknown(client, "--purpose", "nieuwsbrief")],
            "consent opt-out": [Self.unknown(client), Self.unknown(mine, "--person", person)],
            "objection record": [Self.unknown(client), Self.unknown(mine, "--person", person)],
            "objection lift": [Self.unknown(client)],
            "may-contact": [
                Self.no(client, "--purpose", "dienst", "--channel", "mail"),
                Self.unknown(mine, "--person", person, "--purpose", "dienst", "--channel", "mail"),
                Self.no("--email", "geheim@example.nl", "--purpose", "dienst", "--channel", "mail"),
                Self.no(
                    "--file", subjects, "--out", "\(own.home.path)/vreemd-lijst", "--purpose", "dienst", "--channel",
                    "mail"),
            ],
        ]
    }

    private var aboutRights: [String: [ForeignAttempt]] {
        [
            "request receive": [
                Self.unknown("--right", "access", "--client", client, "--channel", "mail"),
                Self.unknown("--right", "access", "--client", mine, "--person", person, "--channel", "mail"),
            ],
            "request ask-identity": [Self.unknown(request, "--method", "account")],
            "request verify-identity": [Self.unknown(request, "--method", "account")],
            "request ask-clarification": [Self.unknown(request)],
            "request take-clarification": [Self.unknown(request)],
            "request extend": [Self.unknown(request, "--ground", "number", "--reason", "x")],
            "request decide": [Self.unknown(request, "--outcome", "granted")],
            "request send": [Self.unknown(request)],
            "request notify-recipient": [Self.unknown(request, "hosting")],
            "request close": [Self.unknown(request)],
            "request list": [Self.own()],
            "request show": [Self.unknown(request)],
            "breach list": [Self.own()],
            "breach show": [Self.unknown(breach)],
            "erase preview": [Self.unknown(client), Self.unknown(person)],
            "erase request": [
                Self.unknown(client, "--reason", "x"),
                Self.unknown(mine, "--reason", "x", "--on-request", request),
            ],
            "erase approve": [Self.unknown(erasure, "--as", "Bert")],
            "erase resume": [Self.own()],
            "erase withdraw": [Self.unknown(erasure, "--reason", "x")],
            "erase certificate": [Self.unknown(erasure)],
            "erase list": [Self.own(), Self.unknown("--client", client)],
            "hold place": [Self.unknown(client, "--reason", "x"), Self.unknown(person, "--reason", "x")],
            "hold release": [Self.unknown(hold, "--reason", "x")],
            "hold list": [Self.own(), Self.unknown("--client", client)],
        ]
    }

    private var aboutTheRegister: [String: [ForeignAttempt]] {
        let to = ["--to", "hosting", "--ground", "agreement"]
        func disclosing(_ arguments: String...) -> ForeignAttempt {
            ForeignAttempt(arguments: to + arguments, answer: .unknown)
        }
        return [
            "apply": [],
            "register show": [Self.own()],
            "register export": [Self.own()],
            "processor record": [],
            "processor change": [Self.unknown(processor, "--country", "DE")],
            "processor agreement": [Self.unknown(processor, "--signed", "2026-01-05")],
            "processor subprocessor": [Self.unknown(processor, "--name", "X")],
            "processor review": [Self.unknown(processor)],
            "processor end": [Self.unknown(processor)],
            "processor list": [Self.own()],
            "share record": [
                Self.unknown("--to", processor, "--ground", "contract"), disclosing("--client", client),
                disclosing("--subjects", subjects),
            ],
            "share list": [
                Self.own(), Self.unknown("--client", client), Self.unknown("--to", processor),
            ],
            "share show": [Self.unknown(share)],
            "share subjects": [Self.unknown(share)],
            "share confirm": [Self.unknown(share, "--period", "2026-04-01")],
            "share stop": [Self.unknown(share)],
            "share told": [Self.unknown(share)],
            "share due": [Self.own()],
            "statement add": [],
            "statement list": [Self.own()],
            "statement difference": [Self.unknown(statement, statement)],
        ]
    }

    private var aboutPapers: [String: [ForeignAttempt]] {
        [
            "import clients": [], "import breaches": [], "import register": [], "import mail": [],
            // These name clients by their own numbers and addresses, which lead nowhere here.
            "import contacts": [
                sheet("contacts", "klant;datum;kanaal;richting;aard", "geheim@example.nl;2026-01-05;email;in;other")
            ],
            "import consents": [
                sheet("consents", "klant;datum;doel;keuze", "geheim@example.nl;2026-01-05;nieuwsbrief;ja")
            ],
            "import engagements": [
                sheet("engagements", "klant;datum", "geheim@example.nl;2026-01-05")
            ],
            "import invoices": [
                sheet("invoices", "klant;factuurnummer;datum", "geheim@example.nl;9;2026-01-05")
            ],
            "import requests": [], "import shares": [], "import list": [Self.own()],
            "document add": [
                Self.unknown(paper, "--to", client, "--kind", "letter"),
                Self.unknown(paper, "--to", mine, "--kind", "letter", "--person", person),
                Self.unknown(paper, "--replaces", document),
            ],
            "document link": [Self.unknown(document, "--to", mine)],
            "document list": [Self.own(), Self.unknown("--client", client), Self.unknown("--to", client)],
            "document open": [Self.unknown(document)],
            "mail list": [Self.own(), Self.unknown("--client", client)],
            "mail show": [Self.unknown(message)],
            "mail save": [Self.unknown(message, "--out", "\(own.home.path)/gestolen.eml")],
            "mail file": [Self.unknown(message, "contact", "--client", mine), Self.unknown(message, "not-ours")],
            "mail prove": [Self.unknown()],
            "mail server add": [],
            "mail server list": [Self.own()],
            "mail server end": [Self.unknown(mailServer)],
        ]
    }

    private func sheet(_ name: String, _ headings: String, _ row: String) -> ForeignAttempt {
        let path = "\(own.home.path)/vreemd-\(name).csv"
        FileManager.default.createFile(atPath: path, contents: Data("\(headings)\n\(row)\n".utf8))
        return ForeignAttempt(arguments: [path], answer: .unknown)
    }

    private var aboutTheRecord: [String: [ForeignAttempt]] {
        [
            "correct": [
                Self.unknown(position, "--reason", "x", "--channel", "phone"),
                Self.unknown("1", "--reason", "x", "--client", client),
            ],
            "retract": [Self.unknown(position, "--reason", "x")],
            "redact": [Self.unknown(position, "0", "--reason", "x")],
            "agenda": [Self.own("--names", "--days", "3000")],
            "report management": [Self.own("--from", "2026-01-01", "--to", "2026-12-31")],
            "log head": [Self.own()],
            "log verify": [Self.own()],
            "replay": [Self.own("--check")],
            "key status": [Self.own()],
            "key journal": [Self.own()],
        ]
    }
}
