/// Who may connect to the private cluster: accounts of this machine, known to the kernel, as the roles of Dossier.
struct ClusterAccess: Sendable {
    /// The role `initdb` makes; only `dossier setup` uses it.
    static let superuser = "postgres"

    let accounts: [Account]

    /// The text of `pg_hba.conf`: one line, so that nothing else can ever be let in.
    var hostBasedAuthentication: String {
        """
        # Written by dossier each time it starts the server; changes here do not last.
        # Only over the socket, only accounts the kernel vouches for, only as the roles that pg_ident.conf gives them.
        local   all   all   peer map=dossier

        """
    }

    /// The text of `pg_ident.conf`.
    var identityMap: String {
        let roles = DatabaseRole.allCases.map(\.name) + [Self.superuser]
        let lines = accounts.flatMap { account in
            roles.map { role in "dossier   \(quoted(account.name))   \(role)" }
        }
        return """
            # Written by dossier each time it starts the server; changes here do not last.
            # map     account   role
            \(lines.joined(separator: "\n"))

            """
    }

    private func quoted(_ name: String) -> String {
        "\"\(name.replacing("\"", with: "\"\""))\""
    }
}
