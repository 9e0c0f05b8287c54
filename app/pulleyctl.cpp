// pulleyctl: the command line. Parses, composes and runs.
int main()
{
    return 0;
}
