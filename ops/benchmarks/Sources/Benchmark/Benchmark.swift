import Facts
import Ledger

@main
struct Benchmark {
    static func main() async throws {
        let id = OrganisationID.random()
        print(id)
    }
}
