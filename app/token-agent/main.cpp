#include "token/AgentServer.h"

#include <QFile>

#include <cstdio>
#include <sys/socket.h>

int main(int argc, char** argv)
{
    /// Where the program that started it put the socket.
    constexpr int socket = 3;
    int type = 0;
    socklen_t size = sizeof type;
    if (argc != 2 || ::getsockopt(socket, SOL_SOCKET, SO_TYPE, &type, &size) != 0) {
        std::fputs("luytre-token-agent is started by luytre itself.\n", stderr);
        return 3;
    }
    return luytre::token::serveModule(socket, QFile::decodeName(argv[1]));
}
